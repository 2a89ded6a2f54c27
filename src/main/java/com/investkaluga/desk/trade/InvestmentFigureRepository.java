package com.investkaluga.desk.trade;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvestmentFigureRepository extends JpaRepository<InvestmentFigure, Long> {

    List<InvestmentFigure> findByArchivedFalse(Sort sort);

    List<InvestmentFigure> findByIso2AndArchivedFalse(String iso2, Sort sort);
}

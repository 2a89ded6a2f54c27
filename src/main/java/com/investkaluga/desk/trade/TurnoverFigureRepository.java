package com.investkaluga.desk.trade;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TurnoverFigureRepository extends JpaRepository<TurnoverFigure, Long> {

    List<TurnoverFigure> findByArchivedFalse();

    Optional<TurnoverFigure> findByUseKey(String useKey);
}

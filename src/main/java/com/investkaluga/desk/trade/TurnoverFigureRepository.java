package com.investkaluga.desk.trade;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

interface TurnoverFigureRepository extends JpaRepository<TurnoverFigure, Long> {

    List<TurnoverFigure> findByArchivedFalse();

    /** Those of all partners together where the code is null. */
    long countByIso2AndArchivedFalse(@Nullable String iso2);

    Optional<TurnoverFigure> findByUseKey(String useKey);
}

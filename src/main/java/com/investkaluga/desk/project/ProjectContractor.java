package com.investkaluga.desk.project;

import com.investkaluga.desk.base.Country;
import com.investkaluga.desk.base.CrossChecked;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.PlainText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party to a project: a company of the desk, somebody by name, or a company under the name that the sources use.
 *
 * @param companyId the company, null for a party that is none of the desk's
 * @param name as the sources write it; null only with a company
 * @param country where the party comes from, ISO 3166 alpha-2
 */
@Embeddable
public record ProjectContractor(
        @Nullable Long companyId,
        @PlainText(max = 200) @Nullable String name,
        @PlainText(max = 200) @Nullable String nameRu,

        @NotNull(message = "project.contractor.role.required") @Enumerated(EnumType.STRING)
        ContractorRole role,

        @Country @Nullable String country)
        implements CrossChecked {

    @Override
    public List<Problem> crossCheck() {
        return companyId == null && (name == null || name.isBlank())
                ? List.of(Problem.between("name", "project.contractor.name.required", "companyId"))
                : List.of();
    }
}

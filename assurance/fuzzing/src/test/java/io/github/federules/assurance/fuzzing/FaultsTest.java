package io.github.federules.assurance.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.FaultCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "reference", "call-format.md");
    private static final Pattern ROW_OF_CODES = Pattern.compile("(?m)^\\| ((?:`[A-Z_]+` ?)+)\\|");
    private static final Pattern CODE = Pattern.compile("[A-Z_]+");
    private static final Set<FaultCode> BESIDE_READING = EnumSet.of(
            FaultCode.CLAUSE_EMPTY,
            FaultCode.CLAUSE_UNUSED,
            FaultCode.FIGURE_DIFFERS,
            FaultCode.NO_EFFECT,
            FaultCode.NOT_CHECKED,
            FaultCode.NEVER_ELIGIBLE);

    @Test
    void each_error_that_the_page_on_calls_names_is_one_that_a_campaign_takes_for_documented() throws Exception {
        String errors = Files.readString(PAGE).split("\n## Errors\n", 2)[1];

        assertThat(ROW_OF_CODES
                        .matcher(errors)
                        .results()
                        .flatMap(row -> CODE.matcher(row.group(1)).results())
                        .map(MatchResult::group)
                        .map(FaultCode::valueOf)
                        // Warnings refuse no call, and only a check looks for an eligible dossier.
                        .filter(code -> !BESIDE_READING.contains(code)))
                .contains(FaultCode.FUNDING_NOT_OFFERED, FaultCode.DUPLICATE_VALUE)
                .isSubsetOf(Faults.OF_CALLS);
    }
}

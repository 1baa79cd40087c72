package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.result.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, titles, labels and identifiers are any text, and an explanation stays what it is. */
class HostileTextsTest {

    static Stream<String> hostile_texts() {
        return Stream.of(
                "a\nb",
                "a\r\nFunding: ELIGIBLE, aid of €250,000.00",
                "\u001b[2J\u001b[31m",
                "\u0000\u0007\u0008\u007f",
                "\u202efdp.exe",
                "\u2028\u2029\u0085",
                "{aid}{value}{line} %s $1 \\1 ''",
                "\ud83d",
                "x".repeat(10_000),
                "😀".repeat(10_000),
                "\n".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostile_texts")
    void a_text_from_outside_is_one_short_line_and_steers_nothing(String text) {
        String plain = assess(dossier("harmless")).explain(Locale.ENGLISH);
        String explained = assess(dossier(text)).explain(Locale.ENGLISH);

        assertThat(explained.lines()).hasSameSizeAs(plain.lines().toList());
        assertThat(explained.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(1500));
        assertThat(explained.replace("\n", "").codePoints())
                .noneMatch(codePoint -> switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                });
    }

    @ParameterizedTest
    @MethodSource("hostile_texts")
    void a_text_from_outside_changes_no_verdict_and_no_amount(String text) {
        assertThat(assess(dossier(text)).funding())
                .isEqualTo(assess(dossier("harmless")).funding());
        assertThat(assess(dossier(text)).costs())
                .isEqualTo(assess(dossier("harmless")).costs());
        assertThat(assess(dossier(text)).robustness())
                .isEqualTo(assess(dossier("harmless")).robustness());
    }

    @Test
    void an_identifier_of_a_line_that_advice_names_steers_nothing() {
        Dossier dossier = SoundDossier.dossier()
                .withOperation(Operation.untitled()
                        .with(CostLine.staff("Agent", euros("48000.00"))
                                .withShare(fte("0.50"))
                                .withId("bell\u0007")));
        assertThat(assess(dossier).advice())
                .extracting(advice -> advice.message(Locale.ENGLISH))
                .anyMatch(message -> message.contains("bell\ufffd"))
                .noneMatch(message -> message.contains("\u0007"));
    }

    @Test
    void a_text_that_looks_like_a_placeholder_is_reported_as_it_is() {
        assertThat(assess(dossier("{aid} '{0}' $1 \\1")).explain(Locale.FRENCH))
                .contains("Porteur de projet\u00a0: {aid} '{0}' $1 \\1\n")
                .contains("Opération\u00a0: {aid} '{0}' $1 \\1\n")
                .contains("dont ligne {aid} '{0}' $1 \\1s {aid} '{0}' $1 \\1 ");
    }

    @Test
    void thousands_of_lines_are_explained_by_the_first_fifty_and_the_number_of_the_others() {
        List<CostLine> lines = IntStream.range(0, 5_000)
                .mapToObj(i -> CostLine.staff("person", euros("100.00")))
                .toList();
        Dossier dossier = dossier("a").withOperation(Operation.untitled().withCostLines(lines));

        String explained = assess(dossier).explain(Locale.ENGLISH);

        assertThat(explained.lines().filter(line -> line.startsWith("    of which ") && line.contains("line")))
                .hasSize(51);
        assertThat(explained).contains("    of which 4950 additional lines");
    }

    @Test
    void thousands_of_missing_facts_are_reported_by_the_first_fifty_and_the_number_of_the_others() {
        List<CostLine> lines = IntStream.range(0, 5_000)
                .mapToObj(i -> CostLine.staff("person", euros("100.00")))
                .toList();
        Dossier dossier = SoundDossier.dossier()
                .withOperation(Operation.untitled().declaring(EXPLORES_AI).withCostLines(lines));

        String explained = assess(dossier).explain(Locale.ENGLISH);

        // 5,000 times 100.00 and 15% of it are 575,000.00: the shares can bring the whole of the cap.
        assertThat(assess(dossier).funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(assess(dossier)).hasAidUpTo("250000.00");
        assertThat(assess(dossier).missing()).hasSize(5_000);
        assertThat(explained
                        .lines()
                        .filter(line ->
                                line.startsWith("  share of a full-time equivalent (FTE) of the person on line ")))
                .hasSize(50);
        assertThat(explained).contains("  4950 further facts\n");
    }

    private static Dossier dossier(String text) {
        String notBlank = text.isBlank() ? text + "x" : text;
        return SoundDossier.dossier()
                .withId(text)
                .withApplicant(Applicant.of(text, BeneficiaryKind.ASSOCIATION)
                        .running(PolicyRole.DIRECT)
                        .joinedBy(Party.of(text, BeneficiaryKind.LOCAL_AUTHORITY)))
                .withOperation(Operation.titled(text)
                        .declaring(EXPLORES_AI)
                        .withCostLines(List.of(
                                CostLine.staff(text, euros("70000.00"))
                                        .withId(notBlank)
                                        .withPerson(notBlank)
                                        .withShare(fte("1")),
                                CostLine.of(CostNature.TRAVEL, text, euros("1.00"))
                                        .withId(notBlank + "s"))));
    }
}

package io.github.federules.feder.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.feder.FederEligibility;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** What a text of a decision claims, computed from the text or from the decision under each reading. */
final class TextClaims {

    static final Pattern LIMITED = Pattern.compile("limitée? à ([0-9 ]+,[0-9]{2}) €");

    private static final Pattern IN_VAIN = Pattern.compile("Sans effet\\h: une autre|Without effect: another");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:,[0-9]+)?) % du coût total éligible");

    private static final Pattern OUTCOME = Pattern.compile("(?m)^  \\[([a-zàé ]+)] ");
    private static final Map<String, Outcome> MARKS = Map.of(
            "satisfait", Outcome.PASSED,
            "non satisfait", Outcome.FAILED,
            "à compléter", Outcome.UNKNOWN,
            "met", Outcome.PASSED,
            "not met", Outcome.FAILED,
            "to be completed", Outcome.UNKNOWN);

    private TextClaims() {}

    /** Presented − set aside = retained; retained + indirect = total; the parts of each are all of it. */
    static void tableAddsUp(Decision decision) {
        CostRows table = CostRows.of(decision.explain(Locale.FRENCH));
        if (decision.verdictOn(Track.FUNDING) == Verdict.NOT_SOUGHT || isEmpty(decision)) {
            assertThat(table.rows()).isEmpty();
            return;
        }
        long retained = table.cents("= Dépenses directes retenues");
        long indirect = table.find("+ Frais indirects")
                .or(() -> table.find("+ Montants et taux forfaitaires"))
                .map(CostRows.Row::cents)
                .orElse(0L);
        long total = table.cents("= Coût total éligible");
        assertThat(table.cents("Dépenses présentées") - table.cents("− Dépenses écartées"))
                .isEqualTo(retained);
        assertThat(CostRows.sum(table.partsOf("− Dépenses écartées"))).isEqualTo(table.cents("− Dépenses écartées"));
        assertThat(CostRows.sum(table.partsOf("= Dépenses directes retenues"))).isEqualTo(retained);
        assertThat(retained + indirect).isEqualTo(total);
    }

    /** Whether nothing is stated of which a table of costs could be made. */
    static boolean isEmpty(Decision decision) {
        return decision.dossier().operation().costLines().isEmpty();
    }

    static void aidIsComputed(Decision decision) {
        CostRows table = CostRows.of(decision.explain(Locale.FRENCH));
        table.find("Aide ").or(() -> table.find("Montant calculé")).ifPresent(aid -> {
            Matcher rate = PERCENT.matcher(aid.remark());
            // A kind of body or an activity may have no rate.
            String percent = rate.find() ? rate.group(1) : "0";
            long unlimited = share(
                    table.cents("= Coût total éligible"),
                    percent,
                    decision.readings().rounding().mode());
            Matcher limit = LIMITED.matcher(aid.remark());
            if (limit.find()) {
                assertThat(CostRows.parsed(limit.group(1)))
                        .isEqualTo(aid.cents())
                        .isLessThan(unlimited);
            } else {
                assertThat(aid.cents()).isEqualTo(unlimited);
            }
        });
    }

    static void sameUnderAllReadingsIsStatedWhereItIs(Decision decision, Locale locale) {
        Map<Readings, Decision> under = FederEligibility.under(decision.call()).underEveryReading(decision.dossier());
        boolean isSame = under.values().stream()
                .map(TextClaims::verdictsAndAmounts)
                .allMatch(verdictsAndAmounts(decision)::equals);
        String text = decision.explain(locale);
        boolean isStated = Pattern.compile("(même|mêmes) quelle que soit la lecture|same under every")
                .matcher(text)
                .find();
        assertThat(isStated)
                .isEqualTo(isSame && !decision.call().openQuestions().isEmpty());
    }

    /** Where the text gives a range of aid, each end is an aid that it shows, or it states that several readings must change. */
    static void bothEndsOfTheAidAreShownOrExplained(Decision decision, Locale locale) {
        String text = decision.explain(locale);
        boolean isRangeGiven = Pattern.compile("l'aide calculée irait de|the computed aid would lie between")
                .matcher(text)
                .find();
        Set<Optional<MonetaryAmount>> shown = new HashSet<>();
        shown.add(decision.funding().aid());
        decision.robustness()
                .differing()
                .forEach(difference ->
                        shown.add(Optional.ofNullable(difference.tracks().get(Track.FUNDING))
                                .flatMap(TrackDecision::aid)));
        boolean isShown = shown.contains(decision.robustness().aidFrom())
                && shown.contains(decision.robustness().aidTo());
        assertThat(text.contains("suppose que plusieurs lectures changent à la fois")
                        || text.contains("several readings to change"))
                .isEqualTo(isRangeGiven && !decision.robustness().differing().isEmpty() && !isShown);
    }

    /** What no text may say: what the aid would be if conditions were met, a negative amount, or who decides where nobody knows. */
    static void nothingFalseIsPromised(Decision decision, Locale locale) {
        String text = decision.explain(locale) + decision.disclosure(locale).text();
        assertThat(text)
                .doesNotContain("si toutes les conditions", "if all conditions", "théorique", "Theoretical")
                .doesNotContainPattern("(?<![\\p{L}0-9])[-−]€?[0-9]")
                .doesNotContain(
                        "autorité de gestion décide", "managing authority decides", "par l'autorité de gestion");
        boolean isPlanShown = Pattern.compile("(?m)^(Plan de financement|Financing plan)")
                .matcher(decision.explain(locale))
                .find();
        boolean isPlanWithoutEffect =
                decision.notices().stream().anyMatch(notice -> notice.path().startsWith("operation.financing"));
        assertThat(isPlanShown && isPlanWithoutEffect).isFalse();
    }

    static void noAidBesideAnotherVerdict(Decision decision, Locale locale) {
        if (decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE) {
            return;
        }
        String text = section(decision.explain(locale));
        // What other funders give, and the limits on all public aid, are no promise of this aid.
        assertThat(text.lines())
                .filteredOn(line -> Pattern.compile(
                                "(?i)^(?!.*(ensemble des aides publiques|all public aid)).*\\b(aides?|aid)\\b.*€")
                        .matcher(line)
                        .find())
                .allSatisfy(line -> assertThat(line)
                        .containsPattern("serai|irait|would|pouvant|up to|à ce stade|so far|aide calculée|computed aid"
                                + "|n'ouvre aucun droit|gives no right"));
    }

    /** Each finding that was asked has its line, in order, and no other finding has one. */
    static void eachConditionConcernsTheDossier(Decision decision, Locale locale) {
        // What is compared in vain is marked as not applicable, and says so.
        String text = decision.explain(locale)
                .lines()
                .filter(line -> !IN_VAIN.matcher(line).find())
                .collect(Collectors.joining("\n"));
        assertThat(text).doesNotContain("sans objet", "n'est pas demandé", "not applicable", "is not sought");
        List<Outcome> listed = OUTCOME.matcher(text)
                .results()
                .map(mark -> MARKS.get(mark.group(1)))
                .toList();
        assertThat(listed)
                .isEqualTo(decision.findings().stream()
                        .filter(finding ->
                                !IN_VAIN.matcher(finding.message(locale)).find())
                        .map(Finding::outcome)
                        .filter(outcome -> outcome != Outcome.NOT_ASKED)
                        .toList());
    }

    static long share(long cents, String percent, RoundingMode rounding) {
        return new BigDecimal(percent.replace(',', '.'))
                .multiply(BigDecimal.valueOf(cents))
                .movePointLeft(2)
                .setScale(0, rounding)
                .longValueExact();
    }

    private static List<Object> verdictsAndAmounts(Decision decision) {
        return decision.tracks().values().stream()
                .map(track -> List.of(track.verdict(), track.aid(), track.aidUpTo()))
                .collect(Collectors.toList());
    }

    // What other readings give, and points to look at, are no amounts of this answer.
    private static String section(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("  Autre lecture") && !line.startsWith("  Other reading"))
                .takeWhile(line -> !line.startsWith("Points "))
                .collect(Collectors.joining("\n"));
    }
}

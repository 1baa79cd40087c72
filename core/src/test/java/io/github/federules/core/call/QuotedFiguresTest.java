package io.github.federules.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months, days and numbers of a quotation beside those of the term that cites it. */
class QuotedFiguresTest {

    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Clause A1 = new Clause("A1", "");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Criterion POPULATION =
            Criterion.number("POPULATION", Subject.OPERATION, TEXT, 0, Criterion.GREATEST_NUMBER);

    private static CallBuilder call() {
        return Call.builder("c", TEXT).pays(A1, CostNature.STUDIES, CostNature.STAFF);
    }

    private static List<LocatedFault> differences(CallBuilder call) {
        return call.build().warnings().stream()
                .filter(warning -> warning.code().name().equals("FIGURE_DIFFERS"))
                .toList();
    }

    private static int differing(Term term) {
        return differences(call().with(term)).size();
    }

    private static Clause quoting(String words) {
        return new Clause("A9", words);
    }

    @ParameterizedTest
    @CsvSource({
        "n'excède pas 18 mois, 0, 18, 0",
        "n'excède pas 18 mois, 0, 81, 1",
        "lasts no longer than 18 months, 0, 81, 1",
        "entre 24 et 48 mois, 24, 48, 0",
        "entre 24 et 48 mois, 24, 84, 1",
        "between 24 and 48 months, 42, 48, 1",
        "au plus 3 ans, 0, 36, 0",
        "at most 3 years, 0, 30, 1",
        // 18 months are there in words.
        "'dix-huit mois, prolongés au plus de 6 mois', 0, 18, 0",
        "'un an, prolongé au plus de 6 mois', 0, 12, 0",
        "au moins 6 mois avant le 36e mois, 6, 36, 0",
        "la durée est limitée, 0, 81, 0"
    })
    void months_and_years_are_compared_with_a_duration(String words, int least, int most, int warnings) {
        assertThat(differing(DurationTerms.of(quoting(words), least, most))).isEqualTo(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "jusqu'au 30 avril 2027, 2027-04-30, 0",
        "jusqu'au 30 avril 2027, 2027-05-30, 1",
        "until 30 April 2027, 2027-05-30, 1",
        "'until April 30, 2027', 2027-04-30, 0",
        "'until April 30, 2027', 2027-04-03, 1",
        "jusqu'au 30/04/2027, 2027-05-30, 1",
        "jusqu'au 30.04.2027, 2027-04-30, 0",
        "jusqu'au 1er août 2027, 2027-08-01, 0",
        "jusqu'au 1ER AOUT 2027, 2027-08-02, 1",
        "avant le 1er mai 2027, 2027-04-30, 0",
        "before 1 May 2027, 2027-04-30, 0",
        "before 1 May 2027, 2027-05-01, 0",
        "before 1 May 2027, 2027-05-02, 1",
        // No year, and no day: nothing to compare.
        "jusqu'au 30 avril, 2027-05-30, 0",
        "jusqu'au 31 février 2027, 2027-05-30, 0"
    })
    void days_are_compared_with_a_deadline(String words, LocalDate day, int warnings) {
        assertThat(differing(Deadline.of(quoting(words), day, PARIS))).isEqualTo(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "31 March 2027 and 28 November 2027, 2027-11-28, 0",
        "31 March 2027 and 28 November 2027, 2027-10-28, 1",
        // One of three days may be said elsewhere, or be none of the call's.
        "'31 March 2027, 28 November 2027; published on 2 January 2027', 2027-10-28, 0"
    })
    void each_of_several_cut_off_days_is_compared(String words, LocalDate last, int warnings) {
        assertThat(differing(Deadline.cutOffs(quoting(words), List.of(LocalDate.of(2027, 3, 31), last), PARIS)))
                .isEqualTo(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2028-12-31, 0",
        "2027-01-01, 2028-11-30, 1",
        "2026-01-01, 2028-12-31, 1",
        "0000-01-01, 2028-12-31, 0",
        "0000-01-01, 2028-12-30, 1"
    })
    void days_are_compared_with_a_window(LocalDate from, LocalDate to, int warnings) {
        assertThat(differing(RealisationWindow.of(quoting("du 1er janvier 2027 au 31 décembre 2028"), from, to)))
                .isEqualTo(warnings);
    }

    private static CallBuilder paying60Percent(String words, Condition when) {
        return call().asks(A1, POPULATION)
                .aid(quoting(words), Value.when(when, Rate.percent("60")).otherwise(Rate.percent("50")));
    }

    @ParameterizedTest
    @CsvSource({
        "moins de 1 000 habitants, 999, 0",
        "moins de 1 000 habitants, 1000, 1",
        "'fewer than 1,000 inhabitants', 999, 0",
        "'fewer than 1,000 inhabitants', 1000, 1",
        "'fewer than 1,000 inhabitants', 899, 1",
        "au plus 1 000 habitants, 1000, 0",
        "au plus 1 000 habitants, 999, 1",
        "no more than 1000 inhabitants, 1000, 0",
        "1 000 habitants au plus, 999, 1",
        // Where it does not hold, there are more.
        "50 % dans une commune de plus de 1 000 habitants, 1000, 0",
        "50 % dans une commune de plus de 1 000 habitants, 999, 1",
        "50 % à partir de 1 000 habitants, 999, 0",
        "au moins 1 000 habitants, 999, 0",
        "pas moins de 1 000 habitants, 1000, 1",
        // Another number may be the one that is meant, and so may one in words.
        "au moins 2 communes de 1 000 habitants, 999, 0",
        "au moins 2 communes ou cinq cents habitants, 499, 0",
        // Shares, amounts, months and years are no numbers of inhabitants.
        "au moins 60 % pendant au plus 3 ans et au moins 2 mois, 999, 0",
        "au moins 2 000 € et au plus 3 millions d'euros en 2027, 999, 0",
        "une petite commune, 999, 0"
    })
    void numbers_are_compared_with_the_ranges_of_conditions(String words, long most, int warnings) {
        assertThat(differences(
                        paying60Percent(words, Condition.where(POPULATION).atMost(most))))
                .hasSize(warnings);
    }

    @Test
    void a_number_that_does_not_hold_says_which_one_does() {
        LocatedFault to = differences(paying60Percent(
                        "moins de 1 000 habitants", Condition.where(POPULATION).atMost(1000)))
                .get(0);
        assertThat(to.path()).isEqualTo("funding.aid");
        assertThat(to.message(Locale.ENGLISH))
                .startsWith(
                        "The clause A9 quotes moins de 1 000, but this term compares with 1000 as the greatest number"
                                + " that holds.");
        assertThat(differences(paying60Percent(
                                "more than 250", Condition.where(POPULATION).atLeast(250)))
                        .get(0)
                        .message(Locale.FRENCH))
                .startsWith(
                        "La clause A9 cite more than 250, mais la règle retient 250 comme plus petit nombre admis.");
    }

    @ParameterizedTest
    @CsvSource({
        "entre 3 et 6 entreprises, 3, 6, 0",
        "between 3 and 6 companies, 3, 9, 1",
        "3 to 6 partners, 3, 6, 0",
        "3 to 6 partners, 3, 9, 1",
        "de 3 à 6 partenaires, 2, 6, 1",
        "de 3 à 6 partenaires, 3, 6, 0",
        // These are the numbers of articles, and of a total of which a part is meant.
        "articles 3 à 6 ; au moins 2 entreprises, 2, 999999999, 0",
        "au moins 2 entreprises sur 6, 2, 6, 0",
        "between 3 and 6 companies, 4, 9, 1",
        "au minimum 2 entreprises dont une PME, 2, 999999999, 0",
        "au minimum 2 entreprises dont une PME, 3, 999999999, 1",
        "2 partners or more, 3, 999999999, 1",
        // One at all is hardly said in figures.
        "au moins 2 entreprises dont une PME, 1, 999999999, 0"
    })
    void numbers_are_compared_with_counts_of_parties(String words, long least, long most, int warnings) {
        assertThat(differences(call().requires(
                                quoting(words), "COUNT", Condition.parties().between(least, most), TEXT)))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "au moins 25 points, 0",
        "au moins 20 points, 1",
        "at least 25 of 50 points, 0",
        "25 points sur 50, 0",
        "at least 24 points of 26, 1"
    })
    void numbers_are_compared_with_a_pass_mark(String words, int warnings) {
        Criterion points = Criterion.number("POINTS", Subject.ASSESSMENT, TEXT, 0, 50);
        assertThat(differences(call().offersFunding()
                        .offers(Track.SELECTION, TEXT)
                        .asks(A1, points)
                        .score(A1, Value.times(1L, points))
                        .limit(Limit.on(quoting(words), Base.SCORE).atLeast(25).refusing("PASS_MARK", TEXT))))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"divisé par 1 720 heures, 0", "'divided by 1,720 hours', 0", "divisé par 1 607 heures, 1", "1607 h, 1"})
    void hours_are_compared_with_the_hours_of_a_year(String words, int warnings) {
        assertThat(differing(EligibleCosts.of(quoting(words), Set.of(CostNature.TRAVEL))
                        .at(UnitPrice.hourly(TEXT, 1720))))
                .isEqualTo(warnings);
    }
}

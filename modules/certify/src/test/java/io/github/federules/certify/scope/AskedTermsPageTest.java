package io.github.federules.certify.scope;

import static io.github.federules.core.condition.Condition.parties;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Law;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page says of each kind of term whether it is asked, and if not, why. */
class AskedTermsPageTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Path PAGE = DOCS.resolve("how-to/certify-a-call.md");
    private static final Path FRENCH_PAGE = DOCS.resolve("fr/certifier-un-appel.md");
    private static final String BEGIN = "<!-- Generated from here. -->\n";
    private static final String END = "<!-- Generated up to here. -->\n";

    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("…", "…");
    private static final Criterion ANSWER = Criterion.yesNo("ANSWER", Subject.OPERATION, TEXT);
    private static final Criterion ELSEWHERE = Criterion.yesNo("ELSEWHERE", Subject.OPERATION, TEXT);
    private static final Criterion LINE = Criterion.named("LINE", Subject.COST_LINE, TEXT)
            .withAnswer("A", TEXT)
            .withAnswer("B", TEXT);
    private static final Question OWN =
            Question.named("OWN", TEXT).withAnswer("ONE", TEXT).withAnswer("OTHER", TEXT);
    private static final Condition YES = where(ANSWER).isYes();
    private static final Condition READ = reading(OWN, "ONE");
    private static final Set<CostNature> STUDIES = Set.of(CostNature.STUDIES);

    private static List<Term> samples() {
        AidIntensity half = AidIntensity.of(A1, Value.of(percent("50")));
        FlatRate flatRate = FlatRate.of(A1, percent("15"), Base.STAFF);
        Requirement requirement = Requirement.of(A1, Rule.of("R"), YES, TEXT);
        Limit ofParts = Limit.on(A1, Base.AID).atMost(euros("10.00")).refusing(Rule.of("L"), Optional.empty());
        return List.of(
                AskedCriterion.of(A1, ANSWER),
                AskedCriterion.of(A1, ELSEWHERE),
                AskedCriterion.of(A1, LINE),
                Under.of(A1, new RegimeTitle("R", TEXT)),
                Beneficiaries.of(A1, Set.of(BeneficiaryKind.ASSOCIATION)),
                Beneficiaries.of(A1, Set.of()).orOfLegalForms("92"),
                PolicyRoles.of(A1, Set.of(PolicyRole.DIRECT)),
                DurationTerms.of(A1, 1, 12),
                RealisationWindow.of(A1, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                StartsAfterSubmission.of(A1),
                SubmissionRequirement.sent(A1),
                SubmissionRequirement.electronic(A1),
                Deadline.of(A1, LocalDate.of(2027, 1, 1), ZoneOffset.UTC),
                requirement,
                requirement.ofEach(),
                requirement.deciding(Track.SELECTION),
                Requirement.of(A1, Rule.of("R"), parties().atLeast(2), TEXT),
                EligibleCosts.of(A1, STUDIES),
                EligibleCosts.of(A1, STUDIES).onlyWhen(YES),
                EligibleCosts.of(A1, STUDIES).onlyWhen(READ),
                EligibleCosts.of(A1, STUDIES).ofLines(where(LINE).in("A")),
                EligibleCosts.of(A1, STUDIES).at(UnitPrice.of(TEXT, euros("10.00"))),
                StaffMinimum.of(A1, FteShare.fte("0.2")),
                EligibleVat.of(A1),
                flatRate,
                flatRate.ofEach(),
                FlatRate.of(A1, percent("15"), Base.of(CostNature.STUDIES)),
                FlatRate.of(
                        A1,
                        Value.times(percent("1"), Criterion.number("N", Subject.OPERATION, TEXT, 0, 9)),
                        Base.STAFF,
                        Set.of()),
                LumpSum.of(A1, euros("10.00")),
                half,
                AidIntensity.of(A1, Value.sum(percent("50")).plus(YES, percent("10"))),
                AidIntensity.of(A1, Value.when(YES, percent("50")).otherwise(percent("40"))),
                AidIntensity.of(A1, Value.within(percent("40"), percent("50"))),
                AidIntensity.of(A1, Value.when(READ, percent("50")).otherwise(percent("40"))),
                half.of(Base.STAFF),
                half.upTo(A1, euros("10.00")),
                half.ofEach(),
                Limit.maximumAid(A1, euros("10.00")),
                Limit.maximumAid(A1, euros("10.00")).onlyWhen(YES),
                ofParts,
                ofParts.ofEach(),
                Limit.on(A1, Base.of(CostNature.STUDIES)).atMost(euros("10.00")).reducing(),
                SharedAid.of(A1),
                WholeEuros.of(A1),
                new Score(A1, List.of(Value.when(YES, 1L).otherwise(0L))),
                Limit.on(A1, Base.SCORE).atLeast(1).refusing(Rule.of("P"), Optional.empty()));
    }

    // Of a call that has each of these besides its terms.
    private static Stream<Gap> besideTerms() {
        CostNature one = CostNature.of("ONE", CostFamily.STAFF, TEXT);
        CostNature other = CostNature.of("OTHER", CostFamily.STAFF, TEXT);
        Call call = Call.builder("beside", TEXT)
                .edition(new Edition("1", Optional.of(LocalDate.of(2027, 1, 1)), "…"))
                .offersFunding()
                .offers(Track.of("COACHING"), TEXT)
                .natures(one, other)
                .with(EligibleCosts.of(A1, Set.of(one, other)))
                .aid(A1, percent("50"))
                .leavesOpen(A1, OWN)
                .requires(Requirement.of(A1, Rule.of("R"), READ, TEXT).deciding(Track.of("COACHING")))
                .under(new AnyLaw())
                .notJudged(A1, TEXT)
                .build();
        return Scope.of(call).besideTerms().stream();
    }

    private record AnyLaw() implements Law {

        @Override
        public String id() {
            return "…";
        }

        @Override
        public List<LocatedFault> faultsOf(Call call) {
            return List.of();
        }
    }

    private record Row(String what, boolean isAsked, String why) {

        static Row of(AskedTerm term, Locale locale) {
            List<String> exceptions = new ArrayList<>();
            String what = term.what().in(locale);
            for (Gap gap : term.gaps()) {
                if (gap.extent() == Extent.AMOUNTS) {
                    what = words(gap, locale);
                    exceptions.add(in(locale, "le modèle n'en tient pas compte", "the model does not carry it"));
                } else if (term.isAsked() || gap.extent() != Extent.EFFECT) {
                    exceptions.add(
                            gap.extent() == Extent.EFFECT
                                    ? in(locale, "reste à savoir ", "except ")
                                            + gap.why().in(locale)
                                    : gap.why().in(locale).replace(" (A1)", ""));
                }
            }
            return new Row(what, term.isAsked(), exceptions.stream().distinct().collect(Collectors.joining("; ")));
        }

        static Row of(Gap gap, Locale locale) {
            return gap.extent() == Extent.AMOUNTS
                    ? new Row(
                            words(gap, locale),
                            false,
                            in(locale, "le modèle n'en tient pas compte", "the model does not carry it"))
                    : new Row(
                            gap.name(locale).replace(" (A1)", ""),
                            false,
                            gap.why().in(locale));
        }

        private static String words(Gap gap, Locale locale) {
            return gap.words().in(locale).replace(" (A1)", "");
        }

        String line(Locale locale) {
            return "| " + what + " | "
                    + (isAsked ? in(locale, "examiné", "asked") : in(locale, "non examiné", "not asked")) + " | " + why
                    + " |\n";
        }

        private static String in(Locale locale, String french, String english) {
            return new LocalizedText(french, english).in(locale);
        }
    }

    private static String table(Locale locale) {
        AskedTerms kinds = new AskedTerms(criterion -> !criterion.equals(ELSEWHERE), Readings.PRUDENT, true, true);
        Stream<Row> ofTerms = samples().stream().map(term -> Row.of(term.accept(kinds), locale));
        return Row.in(locale, "| condition | | pourquoi, ou sauf quoi |\n", "| term | | why, or except what |\n")
                + "| --- | --- | --- |\n"
                + Stream.concat(ofTerms, besideTerms().map(gap -> Row.of(gap, locale)))
                        .map(row -> row.line(locale))
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static void assertHasTable(Path file, Locale locale) throws IOException {
        String page = Files.readString(file);
        String generated = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + table(locale) + "\n"
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("federules.write")) {
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file)).isEqualTo(generated);
    }

    @Test
    void the_pages_have_each_kind_of_term_asked_or_not() throws IOException {
        assertHasTable(PAGE, Locale.ENGLISH);
        assertHasTable(FRENCH_PAGE, Locale.FRENCH);
    }

    @Test
    void no_kind_of_term_is_left_out_of_the_table() {
        Set<Class<?>> shown = new HashSet<>();
        samples().forEach(term -> shown.add(term.getClass()));

        assertThat(shown).containsAll(kinds(Term.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(AskedTermsPageTest::kinds)
                : Stream.of(type);
    }
}

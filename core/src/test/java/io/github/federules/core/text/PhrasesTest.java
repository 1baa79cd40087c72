package io.github.federules.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of both languages: which there are, and that they follow the rules of writing. */
class PhrasesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** Texts that a program builds by a fixed name. */
    private static final Set<String> FIXED = Set.of(
            "label.applicant",
            "label.operation",
            "track",
            "summary",
            "summary.why",
            "decided",
            "edition.noDay",
            "edition.early",
            "reason.doubts",
            "reason.doubts.otherwise",
            "reason.neverTogether",
            "aidShare",
            "remedy",
            "remedy.open",
            "remedy.or",
            "list.and",
            "amount.exact",
            "amount.least",
            "amount.most",
            "amount.least.alone",
            "amount.most.alone",
            "body.applicant",
            "body.partner",
            "body.concerned",
            "body.concerned.one",
            "body.more",
            "body.more.one",
            "body.known",
            "body.probable",
            "body.doubtful",
            "body.unknown",
            "months",
            "months.exact",
            "months.exact.one",
            "months.most",
            "months.most.one",
            "lastDay.open",
            "lastDay.until",
            "missing.more",
            "missing.more.one",
            "decision.aid.ELIGIBLE.open",
            "readings.chosen",
            "readings.robust",
            "readings.robust.one",
            "readings.robust.aid",
            "readings.robust.aid.one",
            "readings.together",
            "readings.together.aid",
            "readings.open",
            "readings.difference",
            "reason.scenarios",
            "reason.unanswered",
            "reason.open",
            "reason.plan",
            "decision.aid.ELIGIBLE.open.unbounded",
            "decision.aid.INCOMPLETE.unbounded",
            "list.or",
            "notice.question",
            "notice.otherEdition",
            "notice.otherEdition.line",
            "changes.none",
            "changes.dropped",
            "changes.dropped.otherCall",
            "changes.added",
            "changes.changed",
            "changes.noLonger",
            "changes.new",
            "changes.taken",
            "changes.code",
            "answer.yes",
            "answer.no",
            "condition.answered",
            "condition.begins",
            "condition.is",
            "condition.answer",
            "condition.exactly",
            "condition.atLeast",
            "condition.atMost",
            "condition.between",
            "condition.parties",
            "condition.partners",
            "condition.number",
            "condition.numberWhere",
            "condition.number.exactly",
            "condition.number.atLeast",
            "condition.number.atMost",
            "condition.number.between",
            "condition.and",
            "condition.or",
            "condition.not",
            "value.when",
            "why.case",
            "why.none",
            "why.none.one",
            "why.none.many",
            "why.or",
            "why.after",
            "why.times",
            "limit.party",
            "limit.party.own",
            "limit.because.atLeast",
            "limit.because.atMost",
            "limit.bound",
            "limit.because.atLeast.general",
            "limit.because.atMost.general",
            "counted",
            "counted.parties",
            "counted.partners",
            "counted.where",
            "counted.answer",
            "counted.asked.exactly",
            "counted.asked.atLeast",
            "counted.asked.atMost",
            "counted.asked.between",
            "value.capped",
            "value.otherwise",
            "value.or",
            "value.plus",
            "value.atMost",
            "value.within",
            "value.times",
            "points",
            "points.none",
            "points.one",
            "points.range",
            "points.outOf",
            "score.part",
            "score.sum",
            "score.always",
            "criterion.KIND",
            "criterion.LEGAL_FORM",
            "criterion.POLICY_ROLE",
            "readings.difference.track",
            "reading.own");

    @Test
    void every_text_is_used_and_what_is_used_has_a_text() {
        Set<String> used = Stream.of(
                        FIXED.stream(),
                        findings(),
                        changes(),
                        missing(),
                        costs(),
                        calls(),
                        disclosures(),
                        faults(),
                        codes("outcome.", Outcome.values()),
                        Arrays.stream(FactKind.values()).map(kind -> "notice." + kind.path()),
                        codes("setAside.", SetAsideReason.values()),
                        codes("setAsideReason.", SetAsideReason.values()),
                        codes("verdict.", Verdict.values()),
                        Question.standard().stream().map(question -> "question." + question.name()),
                        codes("decision.", Verdict.values()),
                        codes("decision.aid.", new Verdict[] {Verdict.ELIGIBLE, Verdict.INCOMPLETE}),
                        codes("kind.", BeneficiaryKind.values()),
                        CostNature.standard().stream().map(nature -> "nature." + nature.code()),
                        codes("role.", PolicyRole.values()),
                        codes("basis.", MinimumCostBasis.values()),
                        Question.standard().stream()
                                .flatMap(question -> question.readings().stream()
                                        .map(reading -> "reading." + question.name() + "." + reading.name())),
                        keys(
                                "form.",
                                "declaration applicant.legalForm applicant.kind applicant.policyRole applicant.recoversVat applicant.deMinimisAid"),
                        keys("duration.", "months months.one days days.one and"),
                        keys("advice.FINANCING_ABOVE_COST", " .article .least"),
                        keys("form.applicant.members.", "name legalForm kind deMinimisAid"),
                        keys(
                                "form.operation.",
                                "realisation.startsOn realisation.endsOn financing.own financing.otherPublic financing.otherPrivate financing.inKind aidRate"),
                        keys("form.operation.costLines.", "nature amount quantity annualCost vat person fte partner"),
                        keys("form.submission.", "sent sentOn sentAt electronic"),
                        keys(
                                "someCosts.",
                                "staff services otherThanStaff otherThanStaffAndServices without staffWithout"),
                        keys(
                                "section.",
                                "costs costs.vat costs.least reductions reductions.least financing financing.least aidShares score findings missing readings notices advice notJudged"))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(texts("en").keySet())).isEqualTo(used);
        assertThat(new TreeSet<>(texts("fr").keySet())).isEqualTo(used);
        assertThat(Phrasebook.in(Locale.FRENCH).keys()).isEqualTo(used);
    }

    @Test
    void a_text_names_the_same_things_in_both_languages() {
        Map<String, String> french = texts("fr");

        texts("en")
                .forEach((key, text) ->
                        assertThat(placeholders(french.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_text_is_blank_doubles_an_apostrophe_or_has_a_brace_left_over(String language) {
        texts(language)
                .forEach((key, text) -> assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                        .as(key)
                        .matches(each -> !each.isBlank() || !placeholders(text).isEmpty(), "holds something")
                        .doesNotContain("''", "{", "}", "\ufffd", "Ã"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_text_can_be_built(String language) {
        Phrasebook phrases = Phrasebook.in(Locale.forLanguageTag(language));

        texts(language).forEach((key, text) -> {
            Map<String, String> values =
                    placeholders(text).stream().collect(Collectors.toMap(name -> name, name -> "‹" + name + "›"));
            assertThat(phrases.phrase(key, values))
                    .as(key)
                    .isEqualTo(text.replace('{', '‹').replace('}', '›'));
        });
    }

    @Test
    void french_has_no_break_spaces_and_straight_apostrophes() {
        texts("fr")
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("[ \u202f][:;?!€%»]")
                        .doesNotContainPattern("[^\u00a0][;?!€%»]")
                        .doesNotContainPattern("«[^\u00a0]")
                        .doesNotContainPattern("\\d \\d{3}")
                        .doesNotContain("’", "\"", "\u00a0\u00a0"));
        assertThat(texts("fr").values())
                .filteredOn(text -> text.contains("\u00a0:"))
                .isNotEmpty();
    }

    // A colon follows a letter without a space only in the form of a time.
    @Test
    void a_colon_in_french_follows_a_no_break_space() {
        texts("fr")
                .forEach((key, text) ->
                        assertThat(text.replaceAll("HH:MM|23:59", "")).as(key).doesNotContainPattern("[^\u00a0]:"));
    }

    @Test
    void french_reads_as_an_analysis_and_grants_decides_and_advises_nothing() {
        texts("fr")
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("(?i)acquis|décid|refus|\\bfautes?\\b|incomplet")
                        .doesNotContainPattern("(?i)forfaits?\\b")
                        .doesNotContainPattern(
                                "(?i)\\bporteurs?\\b(?! de projet)|\\binstructeur(?<!service instructeur)")
                        .doesNotContainPattern("(?i)fonds propres|coûts? indirects?|coûts? directs?|la note|jamais")
                        .doesNotContainPattern("(?i)\\b(ajouter|augmenter|prévoir|dépenser|pour y remédier)\\b"));
    }

    // A gap is stated as it is: nobody is told what to do, and nothing is said to remain possible.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_gap_is_a_finding_and_no_order(String language) {
        texts(language).forEach((key, text) -> {
            if (key.startsWith("change.") || key.startsWith("remedy")) {
                assertThat(text)
                        .as(key)
                        .doesNotContainPattern("(?iU)\\b(reste|doit|doivent|faut|veuillez|à \\w+(er|ir|re))\\b")
                        .doesNotContainPattern("(?i)\\b(still|has to|have to|must|should|please)\\b");
            }
        });
    }

    @Test
    void english_uses_the_ordinary_words_and_numbers() {
        texts("en")
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("(?i)\\b(hangs? on|for sure|the note|is told|never)\\b")
                        .doesNotContainPattern("^(Who|What|Whether|Which) .*[^?]$")
                        .doesNotContainPattern("[ \u00a0]%|[ \u00a0][:;?!]|\\d{5,}(?!\\.00)|« | »|’"));
    }

    // The names of fields and the codes of a text that a program writes are those of its format.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void texts_of_decisions_and_calls_hold_no_path_and_no_code(String language) {
        texts(language).forEach((key, text) -> {
            if (!key.startsWith("fault.")) {
                assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                        .as(key)
                        .doesNotContainPattern("[A-Z]_[A-Z]|\\b(operation|applicant|submission)\\.[a-z]|\\[\\d");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void an_error_states_what_is_wrong_and_what_is_expected_and_then_the_fix(String language) {
        texts(language).forEach((key, text) -> {
            if (key.startsWith("fault.")) {
                assertThat(text).as(key).matches(".+[.?] .+[.?]");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void full_time_equivalents_are_written_out_before_they_are_abbreviated(String language) {
        String abbreviation = language.equals("fr") ? "ETP" : "FTE";
        String words = language.equals("fr") ? "équivalent temps plein (ETP)" : "full-time equivalent (FTE)";

        texts(language).forEach((key, text) -> {
            if (text.contains(abbreviation)) {
                assertThat(text).as(key).contains(words);
            }
        });
    }

    @Test
    void one_thing_is_counted_in_the_singular() {
        assertThat(Phrasebook.in(Locale.FRENCH).counted("missing.more", 1)).isEqualTo("1 autre information");
        assertThat(Phrasebook.in(Locale.FRENCH).counted("missing.more", 2)).isEqualTo("2 autres informations");
        assertThat(Phrasebook.in(Locale.ENGLISH).counted("missing.more", 1)).isEqualTo("1 further fact");
        assertThat(Phrasebook.in(Locale.ENGLISH).counted("missing.more", 2)).isEqualTo("2 further facts");
        assertThat(Phrasebook.in(Locale.ENGLISH).months(0, 1)).isEqualTo("at most 1 month");
        assertThat(Phrasebook.in(Locale.ENGLISH).months(0, 2)).isEqualTo("at most 2 months");
        assertThat(Phrasebook.in(Locale.ENGLISH).months(1, 2)).isEqualTo("from 1 to 2 months");
        assertThat(Phrasebook.in(Locale.ENGLISH).months(1, 1)).isEqualTo("exactly 1 month");
        assertThat(Phrasebook.in(Locale.FRENCH).months(18, 18)).isEqualTo("exactement 18 mois");
    }

    @Test
    void a_text_or_a_value_that_is_not_there_is_a_mistake_of_the_program() {
        Phrasebook french = Phrasebook.in(Locale.FRENCH);
        // «missing.more» has the placeholder {count}, and «months» has {least} and {most}.
        assertThatIllegalStateException().isThrownBy(() -> french.phrase("missing.more"));
        assertThatIllegalStateException()
                .isThrownBy(() -> french.phrase("months", Map.of("least", "1", "greatest", "2")));
        assertThatIllegalStateException()
                .isThrownBy(() -> french.phrase("missing.more", Map.of("number", "2")))
                .withMessage("The text missing.more has no value for {count}.");
        assertThatThrownBy(() -> french.keys().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Phrasebook.in(Locale.FRENCH).phrase("no.such.text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no text for no.such.text.");
    }

    @Test
    void a_percentage_is_written_as_its_language_does() {
        Formats french = Phrasebook.in(Locale.FRENCH).formats();
        Formats english = Phrasebook.in(Locale.ENGLISH).formats();
        assertThat(french.percent(new BigDecimal("0.125"))).isEqualTo("12,5\u00a0%");
        assertThat(english.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
    }

    @Test
    void what_is_added_to_a_percentage_is_written_in_points() {
        Formats french = Phrasebook.in(Locale.FRENCH).formats();
        Formats english = Phrasebook.in(Locale.ENGLISH).formats();
        assertThat(Stream.of("0.01", "0.015", "0.02").map(BigDecimal::new).map(french::percentagePoints))
                .containsExactly("1\u00a0point", "1,5\u00a0point", "2\u00a0points");
        assertThat(Stream.of("0.01", "0.015", "0.02").map(BigDecimal::new).map(english::percentagePoints))
                .containsExactly("1 percentage point", "1.5 percentage points", "2 percentage points");
    }

    @Test
    void a_time_of_the_day_is_written_as_its_language_does() {
        Formats french = Phrasebook.in(Locale.FRENCH).formats();
        Formats english = Phrasebook.in(Locale.ENGLISH).formats();
        assertThat(Stream.of("17:00", "16:42", "09:05", "12:10", "23:59:07")
                        .map(LocalTime::parse)
                        .map(french::time))
                .containsExactly(
                        "17\u00a0h",
                        "16\u00a0h\u00a042",
                        "9\u00a0h\u00a005",
                        "12\u00a0h\u00a010",
                        "23\u00a0h\u00a059\u00a0min\u00a007\u00a0s");
        assertThat(Stream.of("17:00", "09:05").map(LocalTime::parse).map(english::time))
                .containsExactly("17:00", "09:05");
    }

    @Test
    void a_noun_after_of_begins_in_lower_case_and_the_french_word_loses_its_vowel_before_another() {
        Formats french = Phrasebook.in(Locale.FRENCH).formats();
        Formats english = Phrasebook.in(Locale.ENGLISH).formats();
        assertThat(Stream.of("Frais de voyage", "Études", "hébergement", "Or", "Œuvres")
                        .map(french::of))
                .containsExactly("de frais de voyage", "d'études", "d'hébergement", "d'or", "d'œuvres");
        // Acronyms stay as they are: TVA, and AMO for “assistance à maîtrise d'ouvrage”.
        assertThat(Stream.of("TVA", "AMO", "U", "").map(french::of)).containsExactly("de TVA", "d'AMO", "d'U", "de ");
        assertThat(Stream.of("studies", "VAT").map(english::of)).containsExactly("of studies", "of VAT");
    }

    @Test
    void the_digits_of_an_amount_are_in_groups_of_three() {
        Formats french = Phrasebook.in(Locale.FRENCH).formats();
        Formats english = Phrasebook.in(Locale.ENGLISH).formats();
        assertThat(Stream.of(0L, 7L, 10L, 99_999L, 100_000L, 123_456_789L).map(english::euros))
                .containsExactly("€0.00", "€0.07", "€0.10", "€999.99", "€1,000.00", "€1,234,567.89");
        assertThat(Stream.of(7L, 123_456_789L).map(french::euros))
                .containsExactly("0,07\u00a0€", "1\u202f234\u202f567,89\u00a0€");
        assertThat(english.euros(-7)).isEqualTo("-€0.07");
        assertThat(french.euros(-7)).isEqualTo("-0,07\u00a0€");
        // The least number has no opposite.
        assertThat(english.euros(Long.MIN_VALUE)).isEqualTo("-€92,233,720,368,547,758.08");
    }

    @Test
    void the_text_of_a_value_has_its_name_behind_a_prefix() {
        Phrasebook english = Phrasebook.in(Locale.ENGLISH);

        assertThat(english.phrase("outcome.", Outcome.PASSED)).isEqualTo("[met]");
        assertThatIllegalStateException()
                .isThrownBy(() -> english.phrase("outcome.", Verdict.ELIGIBLE))
                .withMessage("There is no text for outcome.ELIGIBLE.");
        assertThatIllegalStateException()
                .isThrownBy(() -> english.phrase("setAside.", SetAsideReason.NATURE_NOT_LISTED))
                .withMessage("The text setAside.NATURE_NOT_LISTED has no value for {clause}.");
    }

    private static Stream<String> findings() {
        return Stream.of(
                        Rule.builtIn().stream()
                                .flatMap(rule -> outcomes(rule).stream().map(outcome -> rule + "." + outcome)),
                        asked().stream().map(outcome -> "DECLARATION." + outcome),
                        Arrays.stream(Outcome.values())
                                .flatMap(outcome ->
                                        Stream.of("REQUIREMENT." + outcome, "AID_RATE." + outcome + ".cases")),
                        asked().stream().map(outcome -> "REQUIREMENT." + outcome + ".assessed"),
                        Stream.of("REQUIREMENT.FAILED.answer", "REQUIREMENT.PASSED.anyCase"),
                        Arrays.stream(Outcome.values()).map(outcome -> "MINIMUM_TOTAL_COST." + outcome + ".exceeded"),
                        Stream.of(
                                "MINIMUM_TOTAL_COST.UNKNOWN.known",
                                "MINIMUM_TOTAL_COST.UNKNOWN.exceeded.known",
                                "MAXIMUM_TOTAL_COST.UNKNOWN.known",
                                "MINIMUM_AID.UNKNOWN.known"),
                        Stream.of("atLeast", "atLeast.strict", "atMost", "atMost.strict", "both")
                                .flatMap(side -> asked().stream().map(outcome -> "LIMIT." + outcome + "." + side)),
                        Stream.of("open", "plan", "unsure", "known")
                                .flatMap(known -> Stream.of("atLeast." + known, "atMost." + known))
                                .map("LIMIT.UNKNOWN."::concat),
                        Stream.of("LIMIT.UNKNOWN.unsure", "withoutEffect"),
                        Stream.of("LIMIT.NOT_ASKED"),
                        Stream.of("FAILED", "PASSED")
                                .flatMap(outcome -> Stream.of(outcome + ".each", outcome + ".each.own"))
                                .map("LIMIT."::concat),
                        Arrays.stream(Outcome.values()).map(outcome -> "PASS_MARK." + outcome),
                        asked().stream()
                                .flatMap(outcome -> Stream.of(
                                        "OWN_CONTRIBUTION." + outcome + ".figures",
                                        "PUBLIC_COFINANCING." + outcome + ".figures",
                                        "PUBLIC_AID." + outcome + ".figures",
                                        "SUBMISSION_DEADLINE." + outcome + ".hour")),
                        asked().stream()
                                .flatMap(outcome -> Stream.of(
                                        "DURATION." + outcome + ".start",
                                        "DURATION." + outcome + ".end",
                                        "REALISATION_WINDOW." + outcome + ".start",
                                        "REALISATION_WINDOW." + outcome + ".end")),
                        Stream.of(
                                "STARTS_AFTER_SUBMISSION.PASSED.anyStart",
                                "STARTS_AFTER_SUBMISSION.FAILED.anyStart",
                                "SUBMISSION_ELECTRONIC.PASSED.way",
                                "SUBMISSION_ELECTRONIC.UNKNOWN.way",
                                "APPLICANT_KIND.UNKNOWN.form",
                                "SUBMISSION_DEADLINE.FAILED.notSent",
                                "SUBMISSION_DEADLINE.PASSED.cutOff",
                                "SUBMISSION_DEADLINE.PASSED.bothDays",
                                "SUBMISSION_DEADLINE.FAILED.bothDays",
                                "POLICY_ROLE.PASSED.none",
                                "POLICY_ROLE.FAILED.none"))
                .flatMap(keys -> keys)
                .map("finding."::concat);
    }

    // The authority may not have set the rate, which leaves nothing to judge; some rules are always asked.
    private static Set<Outcome> outcomes(Rule rule) {
        if (rule.equals(Rule.AID_RATE)) {
            return EnumSet.complementOf(EnumSet.of(Outcome.UNKNOWN));
        }
        boolean isAlwaysAsked = rule.equals(Rule.APPLICANT_KIND) || rule.equals(Rule.SUBMISSION_SENT);
        return isAlwaysAsked ? asked() : EnumSet.allOf(Outcome.class);
    }

    private static Set<Outcome> asked() {
        return EnumSet.complementOf(EnumSet.of(Outcome.NOT_ASKED));
    }

    private static Stream<String> changes() {
        return Stream.concat(
                codes("change.", Change.Kind.values()),
                keys(
                        "change.",
                        "ADD_OTHER_COST.exceeded ADD_STAFF_COST.exceeded ADD_OTHER_COST.of ADD_OTHER_COST.of.exceeded ADD_STAFF_COST.of"
                                + " ADD_STAFF_COST.of.exceeded REDUCE_OTHER_COST.of REDUCE_SERVICES.of REDUCE_STAFF_COST.of party RAISE_SHARE RAISE_SHARE.one LEAVE_OUT_PARTNERS CHOOSE_ANSWER SUBMIT SUBMIT_ELECTRONICALLY by by.hour"
                                + " TOGETHER TOGETHER.and TOGETHER.shares TOGETHER.shares.more TOGETHER.shares.more.one RESCHEDULE RESCHEDULE.start RESCHEDULE.end RESCHEDULE.and"));
    }

    private static Stream<String> missing() {
        return Stream.of(
                        keys(
                                "missing.applicant.",
                                "members.answers members.answers.yesNo legalForm kind kind.doubtful policyRole members.legalForm members.kind members.kind.doubtful members.deMinimisAid recoversVat deMinimisAid answers answers.yesNo"),
                        keys(
                                "missing.operation.",
                                "costLines costLines.lines costLines.lines.one costLines.fte costLines.answers realisation realisation.startsOn realisation.endsOn"
                                        + " financing financing.own financing.otherPublic financing.otherPrivate financing.inKind aidRate answers answers.yesNo"),
                        keys("missing.assessment.", "answers answers.yesNo"),
                        keys("missing.submission", " .when .how .sentOn .sent .sentAt .electronic"))
                .flatMap(keys -> keys);
    }

    private static Stream<String> costs() {
        return Stream.of(
                        keys(
                                "cost.",
                                "presented setAside setAside.line setAside.more setAside.more.one presentedDirect reduced reduced.base reduced.described counted retainedDirect"
                                        + " retainedStaff retainedInvestment retainedOperating indirect flatRate flatRate.cap retainedTotal"
                                        + " computedAid computedAid.noAid computedAid.rate computedAid.rates computedAid.cap"
                                        + " computedAid.rate.part computedAid.rates.part flatRate.OTHER flatRate.OTHER.flatRate"
                                        + " computedAid.before computedAid.of computedAid.of.inPart computedAid.of.counted computedAid.of.party computedAid.less computedAid.unset computedAid.open"
                                        + " computedAid.reason computedAid.INELIGIBLE computedAid.INCOMPLETE computedAid.part computedAid.ofParty"
                                        + " flatRate.each flatRate.each.same lumpSum.each"
                                        + " unitCost unitCost.price unitCost.hours lumpSum lumpSum.how added"
                                        + " alone.flatRate alone.unitCost"),
                        keys("financing.", "total aid aid.noAid otherPublic own otherPrivate inKind open excess"),
                        keys(
                                "reduction.",
                                "wholeEuros AID PUBLIC_AID DE_MINIMIS bound costs costs.named counted flatRate party"),
                        codes("cost.flatRate.STAFF.", FlatRateBase.values()),
                        Base.ofFlatRates().stream()
                                .map(base -> "cost.flatRate." + base)
                                .filter(key -> !key.endsWith(".STAFF")))
                .flatMap(keys -> keys);
    }

    private static Stream<String> calls() {
        return Stream.of(
                        keys(
                                "call.",
                                "under edition edition.from laws offers asks requires applicants operations costs totals funding limits score submission"
                                        + " settledReadings readings notJudged"),
                        keys(
                                "term.",
                                "quote asked asked.assessment under under.parties requirement requirement.when beneficiaries policyRoles declaration duration window eligible staffMinimum"
                                        + " flatRate flatRate.nothing flatRate.cap flatRate.calculated vat minimum"
                                        + " minimum.withoutFlatRates minimum.exceeded minimum.exceeded.withoutFlatRates"
                                        + " maximum maximum.withoutFlatRates aid aid.within aid.conditional cap floor"
                                        + " sharedOut ownContribution publicCofinancing publicAidCap cutOffs submissionRequired"
                                        + " submissionElectronic deadline deadline.until settledReading reading"
                                        + " limit limit.reduces limit.atLeast limit.moreThan limit.atMost limit.lessThan"
                                        + " onlyWhere upTo upTo.conditional wholeEuros limit.reducesAid beneficiaries.forms beneficiaries.orForms"
                                        + " startsAfterSubmission eligible.all eligible.price eligible.hours lumpSum lumpSum.nothing each score score.part score.number score.weight"),
                        Base.builtIn().stream().flatMap(base -> Stream.of("base." + base, "base." + base + ".of")),
                        keys(
                                "base.",
                                "FLAT_RATE of nature nature.other named costs costs.of where borneBy paidUnder ofFlatRate ofLumpSum without"),
                        keys("bound.", "share times allParties"))
                .flatMap(keys -> keys);
    }

    private static Stream<String> disclosures() {
        return Stream.of(
                        keys(
                                "disclosure.",
                                "title title.unnamed contribution contribution.compared contribution.supports"
                                        + " contribution.results contribution.notJudged contribution.authority data data.dossier"
                                        + " data.complete data.missing data.call data.legalForms data.noOther yes no parameters"
                                        + " parameters.noWeights parameters.weights operations.score parameters.terms parameters.readings operations"
                                        + " operations.screening operations.allRetained operations.setAside operations.costs"
                                        + " operations.findings operations.gap operations.verdicts operations.robust operations.notRobust operations.difference operations.reading"
                                        + " operations.advice operations.aidShares operations.aidShares.each data.unused parameters.laws"),
                        keys(
                                "disclosure.fact.",
                                "seeks legalForm kind kind.ofLegalForm policyRole member recoversVat deMinimisAid"
                                        + " answer assessed realisation realisation.start realisation.end financing aidRate line line.amount line.quantity line.quantity.unit line.annualCost"
                                        + " line.label line.person"
                                        + " line.share line.vat line.partner line.answer sent sentOn sentAt electronic"),
                        keys(
                                "disclosure.cost.",
                                "presented setAside reduced counted retainedDirect indirect added indirect.part retainedTotal aid.ELIGIBLE"
                                        + " aid.INELIGIBLE aid.INCOMPLETE remark"),
                        keys(
                                "processing.",
                                "title purpose purpose.compares purpose.results contribution contribution.notJudged data"
                                        + " data.dossier data.call rules rules.laws rules.laws.conditions rules.readings operations operations.readings operations.score"))
                .flatMap(keys -> keys);
    }

    // Some codes have several sentences, and WRONG_TYPE has one for each type.
    private static Stream<String> faults() {
        return Stream.concat(
                codes("fault.", FaultCode.values()).filter(key -> !key.equals("fault.WRONG_TYPE")),
                keys(
                        "fault.",
                        "NOT_JSON.encoding NOT_JSON.empty NOT_CSV.encoding NOT_CSV.empty NOT_CSV.cell NOT_XLSX.empty NOT_XLSX.cell NOT_XLSX.formula TOO_LARGE.unpacked TOO_LARGE.parts TOO_LARGE.table TOO_LARGE.rows TOO_LARGE.call TOO_LARGE.depth TOO_LARGE.text"
                                + " TOO_LARGE.record BASE_HAS_NO_PARTY.money NOT_A_NUMBER.whole WRONG_TYPE.cellDate WRONG_TYPE.cellBoolean WRONG_TYPE.cellError WRONG_TYPE.number"
                                + " UNKNOWN_FIELD.renamed MISSING.blank MISSING.blank.required MISSING.authority MISSING.empty MISSING.column MISSING.cell NOT_STAFF.table WRONG_TYPE.object"
                                + " WRONG_TYPE.list WRONG_TYPE.text WRONG_TYPE.decimal WRONG_TYPE.boolean WRONG_TYPE.criterion NOT_A_NUMBER.criterion"
                                + " UNKNOWN_VALUE.clause UNKNOWN_VALUE.law UNKNOWN_VALUE.partner UNKNOWN_VALUE.partner.none UNKNOWN_VALUE.partner.shared UNKNOWN_VALUE.zone"
                                + " UNKNOWN_LEGAL_FORM.nomenclature"
                                + " UNKNOWN_FIELD.meant UNKNOWN_FIELD.none UNKNOWN_VALUE.meant UNKNOWN_VALUE.noText UNKNOWN_VALUE.quoted WRONG_TYPE.answer WRONG_TYPE.condition WRONG_TYPE.condition.number MISSING.condition MISSING.range FIGURE_DIFFERS.from FIGURE_DIFFERS.to NOT_A_NUMBER.answer"
                                + " NOT_A_NUMBER.months NOT_A_NUMBER.written NOT_A_NUMBER.ambiguous NOT_A_NUMBER.thousands FTE_OUT_OF_RANGE.overOne FTE_OUT_OF_RANGE.percentage"
                                + " ENDS_BEFORE_START.window FLAT_RATES_OVERLAP.overheads"
                                + " FLAT_RATE_ABOVE_CEILING.together MAXIMUM_BELOW_MINIMUM.duration MAXIMUM_BELOW_MINIMUM.number DUPLICATE_VALUE.term"
                                + " RATE_OUT_OF_RANGE.sum RATE_OUT_OF_RANGE.order RATE_OUT_OF_RANGE.within RATE_OUT_OF_RANGE.percentage NOT_A_NUMBER.meant NOT_A_DATE.meant NOT_A_DATE.none NOT_A_DATE.ambiguous"
                                + " BASE_OVERLAPS_CEILING.terms CEILINGS_CIRCULAR.flatRate CEILINGS_CIRCULAR.money CRITERION_OUT_OF_PLACE.line"
                                + " CRITERION_OUT_OF_PLACE.answered.OPERATION CRITERION_OUT_OF_PLACE.answered.APPLICANT CRITERION_OUT_OF_PLACE.answered.PARTY"
                                + " CRITERION_OUT_OF_PLACE.answered.COST_LINE CRITERION_OUT_OF_PLACE.answered.ASSESSMENT UNKNOWN_VALUE.ofCode CRITERION_OUT_OF_PLACE.lists CRITERION_OUT_OF_PLACE.named CRITERION_OUT_OF_PLACE.ofApplicant CRITERION_OUT_OF_PLACE.where REDUCES_A_MINIMUM.money"
                                + " WRONG_TYPE.points WRONG_TYPE.each WRONG_TYPE.times MISSING.passMark NOT_OFFERED.passMark"
                                + " MISSING.text WRONG_TYPE.bounds WRONG_TYPE.euros BASE_UNKNOWN.meant CRITERION_UNKNOWN.meant CRITERION_UNKNOWN.none CRITERION_UNKNOWN.notAsked QUESTION_UNKNOWN.meant QUESTION_UNKNOWN.notOpen NAME_TAKEN.call NAME_TAKEN.staff NEVER_ELIGIBLE.notFound TOO_LARGE.base TOO_LARGE.lines TOO_LARGE.list TOO_LARGE.condition"
                                + " AMOUNT_AND_QUANTITY.annualCost NOT_A_TIME.meant NOT_A_TIME.none WRONG_TYPE.money WRONG_TYPE.text.form AMOUNT_TOO_PRECISE.thousands CURRENCY_NOT_EUR.meant"
                                + " NOT_A_NUMBER.hours AMOUNT_TOO_LARGE.price AMOUNT_TOO_LARGE.annualCost QUANTITY_DUE.annualCost NO_EFFECT.flatRate NO_EFFECT.question"));
    }

    private static Stream<String> keys(String prefix, String names) {
        return Arrays.stream(names.split(" ", -1)).map(prefix::concat);
    }

    private static Stream<String> codes(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try (InputStream bytes = Phrasebook.class.getResourceAsStream("phrases_" + language + ".properties")) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}

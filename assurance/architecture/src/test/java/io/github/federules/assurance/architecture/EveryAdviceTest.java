package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.assurance.architecture.Advised.Place;
import io.github.federules.core.fault.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does what an error advises gets what they meant, in both languages; or the advice names no value. */
class EveryAdviceTest {

    /** The errors whose advice is an action, and names no value. */
    private static final Set<String> NO_VALUE = Set.of((
            // What is read as a whole.
            "NOT_JSON NOT_JSON.empty NOT_JSON.encoding NOT_CSV NOT_CSV.empty NOT_CSV.encoding NOT_XLSX NOT_XLSX.cell NOT_XLSX.empty"
                    + " NOT_XLSX.formula TOO_LARGE TOO_LARGE.call TOO_LARGE.depth TOO_LARGE.parts TOO_LARGE.record TOO_LARGE.rows"
                    + " TOO_LARGE.table TOO_LARGE.text TOO_LARGE.unpacked TOO_MANY_PARTNERS UNKNOWN_FORMAT NOT_ENOUGH_MEMORY INTERNAL_ERROR NOT_IN_FORCE"
                    // Fields and words, of which the first sentence lists those accepted.
                    + " DUPLICATE_FIELD UNKNOWN_FIELD MISSING MISSING.authority MISSING.blank MISSING.blank.required MISSING.cell MISSING.column MISSING.empty"
                    + " UNKNOWN_VALUE UNKNOWN_VALUE.quoted UNKNOWN_VALUE.clause UNKNOWN_VALUE.law UNKNOWN_VALUE.partner UNKNOWN_VALUE.partner.none"
                    + " UNKNOWN_VALUE.partner.shared UNKNOWN_VALUE.zone DUPLICATE_VALUE UNKNOWN_CALL UNKNOWN_LEGAL_FORM"
                    + " UNKNOWN_LEGAL_FORM.nomenclature NOT_OFFERED READING_NOT_OPEN"
                    // Values of which nobody can say what was meant.
                    + " WRONG_TYPE.boolean WRONG_TYPE.cellBoolean WRONG_TYPE.cellDate WRONG_TYPE.cellError WRONG_TYPE.decimal WRONG_TYPE.number"
                    + " WRONG_TYPE.object WRONG_TYPE.text.form NOT_A_NUMBER NOT_A_NUMBER.months NOT_A_NUMBER.whole NOT_A_NUMBER.written"
                    + " NOT_A_DATE NOT_A_DATE.none NOT_A_TIME NOT_A_TIME.none FTE_OUT_OF_RANGE FTE_OUT_OF_RANGE.overOne RATE_OUT_OF_RANGE"
                    + " AMOUNT_NEGATIVE AMOUNT_TOO_LARGE AMOUNT_TOO_LARGE.annualCost AMOUNT_TOO_LARGE.price TOTAL_TOO_LARGE CURRENCY_NOT_EUR"
                    + " AMOUNT_AND_QUANTITY AMOUNT_AND_QUANTITY.annualCost AMOUNT_DUE QUANTITY_DUE QUANTITY_DUE.annualCost QUANTITY_OUT_OF_RANGE NOT_A_NUMBER.hours"
                    + " NATURE_STATED_TWICE BASE_HAS_NO_PARTY BASE_HAS_NO_PARTY.money CEILING_SPLIT"
                    // Facts or terms that contradict each other or the law.
                    + " NOT_STAFF NOT_STAFF.table DUPLICATE_LINE_ID KIND_CONTRADICTS_LEGAL_FORM SUBMISSION_CONTRADICTION NATURE_PAID_TWICE"
                    + " FLAT_RATES_OVERLAP FLAT_RATES_OVERLAP.overheads MAXIMUM_BELOW_MINIMUM MAXIMUM_BELOW_MINIMUM.duration CAP_BELOW_FLOOR"
                    + " MINIMUM_BELOW_FLOOR FLAT_RATE_ABOVE_CEILING FLAT_RATE_ABOVE_CEILING.together BEFORE_PROGRAMME AFTER_PROGRAMME"
                    + " WINDOW_TOO_SHORT FLOOR_UNREACHABLE FUNDING_NOT_OFFERED DUPLICATE_VALUE.term"
                    + " CRITERION_UNKNOWN CRITERION_UNKNOWN.none CRITERION_UNKNOWN.notAsked QUESTION_UNKNOWN QUESTION_UNKNOWN.notOpen TOO_MANY_READINGS CLAUSE_UNUSED CLAUSE_EMPTY NO_EFFECT NO_EFFECT.flatRate NO_EFFECT.question FIGURE_DIFFERS FIGURE_DIFFERS.from FIGURE_DIFFERS.to NOT_CHECKED CRITERION_UNUSED CRITERION_OUT_OF_PLACE NUMBER_OF_ANSWERS NAME_TAKEN TOO_MANY_CONDITIONS CASE_UNREACHABLE"
                    + " CONDITION_IMPOSSIBLE MAXIMUM_BELOW_MINIMUM.number RATE_OUT_OF_RANGE.sum RATE_OUT_OF_RANGE.within WRONG_TYPE.criterion NOT_A_NUMBER.criterion"
                    + " UNKNOWN_FIELD.none MISSING.condition MISSING.range WRONG_TYPE.answer WRONG_TYPE.condition NOT_A_NUMBER.answer"
                    + " UNKNOWN_VALUE.ofCode CRITERION_OUT_OF_PLACE.answered.OPERATION CRITERION_OUT_OF_PLACE.answered.APPLICANT CRITERION_OUT_OF_PLACE.answered.PARTY"
                    + " CRITERION_OUT_OF_PLACE.answered.COST_LINE CRITERION_OUT_OF_PLACE.answered.ASSESSMENT"
                    + " CRITERION_OUT_OF_PLACE.line CRITERION_OUT_OF_PLACE.lists CRITERION_OUT_OF_PLACE.named CRITERION_OUT_OF_PLACE.ofApplicant CRITERION_OUT_OF_PLACE.where"
                    + " MISSING.passMark NOT_OFFERED.passMark WRONG_TYPE.points WRONG_TYPE.each WRONG_TYPE.times"
                    + " NAME_TAKEN.call NAME_TAKEN.staff MISSING.text NEVER_ELIGIBLE NEVER_ELIGIBLE.notFound OTHERWISE_MISSING FACTOR_OUT_OF_RANGE WRONG_TYPE.bounds TOO_LARGE.base TOO_LARGE.lines TOO_LARGE.list TOO_LARGE.condition REGIME_UNKNOWN REGIME_DISAGREES"
                    // Bases and ceilings that contradict each other.
                    + " BASE_UNKNOWN BASE_CIRCULAR BASES_OVERLAP BASE_OVERLAPS_CEILING BASE_OVERLAPS_CEILING.terms CEILINGS_OVERLAP"
                    + " CEILINGS_CIRCULAR CEILINGS_CIRCULAR.flatRate CEILINGS_CIRCULAR.money CEILINGS_OF_SEVERAL_TOTALS CEILING_SHARE_TOO_LARGE"
                    + " LIMITS_CONTRADICT REDUCES_A_MINIMUM REDUCES_A_MINIMUM.money")
            .split(" ", -1));

    /** What a person writes, the error, and what each value in its advice is when it is read. */
    static final List<Advised> ADVISED = List.of(
            // Numbers in the form of another country, with every space and apostrophe that separates thousands.
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"100 000,50\"", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"100\u00a0000,50\u00a0€\"", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"100\u202f000,50\"", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"100.000,50 EUR\"", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"€100,000.50\"", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"100'000.50\"", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"100’000,5\"", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"22 000\"", "22000.00"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\" 22000\"", "22000.00"),
            of("NOT_A_NUMBER.meant", Place.AMOUNT, "\"22000,5\"", "22000.50"),
            of("NOT_A_NUMBER.meant", Place.EUROS, "100 000,50", "100000.50"),
            of("NOT_A_NUMBER.meant", Place.DECIMALS, "\u22125,5", "-5.5"),
            // Shares as percentages.
            of("NOT_A_NUMBER.meant", Place.RATE, "\"7%\"", "0.07"),
            of("NOT_A_NUMBER.meant", Place.RATE, "\"7,5\u00a0%\"", "0.075"),
            of("NOT_A_NUMBER.meant", Place.RATE, "\"0,07\"", "0.07"),
            of("NOT_A_NUMBER.meant", Place.SHARE, "\"50 %\"", "0.5"),
            of("NOT_A_NUMBER.meant", Place.SHARE, "\"0,5\"", "0.5"),
            of("NOT_A_NUMBER.meant", Place.SHARE, "\"1,000\"", "1"),
            of("NOT_A_NUMBER.meant", Place.MONTHS, "\"24,0\"", "24"),
            of("NOT_A_NUMBER.meant", Place.MONTHS, "\"1,250\"", "1250"),
            of("NOT_A_NUMBER.meant", Place.PERCENT, "7%", "0.07"),
            of("NOT_A_NUMBER.meant", Place.PERCENT, "12,5", "0.125"),
            of("RATE_OUT_OF_RANGE.percentage", Place.RATE, "\"7\"", "0.07"),
            of("RATE_OUT_OF_RANGE.percentage", Place.RATE, "7.5", "0.075"),
            of("RATE_OUT_OF_RANGE.percentage", Place.RATE, "100", "1"),
            of("RATE_OUT_OF_RANGE.percentage", Place.RATE, "1.5", "0.015"),
            of("FTE_OUT_OF_RANGE.percentage", Place.SHARE, "50", "0.5"),
            of("FTE_OUT_OF_RANGE.percentage", Place.SHARE_CELL, "50", "0.5"),
            of("FTE_TOO_PRECISE", Place.SHARE, "0.3333333333", "0.333333333"),
            // A comma or a point before three digits: thousands or decimals.
            of("NOT_A_NUMBER.ambiguous", Place.AMOUNT, "\"1,230\"", "1230.00", "1.23"),
            of("NOT_A_NUMBER.ambiguous", Place.DECIMALS, "1,234", "1234", "1.2340"),
            of("NOT_A_NUMBER.ambiguous", Place.AMOUNT_CELL, "48,000", "48000.00", "48.00"),
            of("NOT_A_NUMBER.thousands", Place.AMOUNT, "\"1,234\"", "1234.00", "1.23"),
            of("NOT_A_NUMBER.thousands", Place.AMOUNT_CELL, "1.234", "1234.00", "1.23"),
            of("AMOUNT_TOO_PRECISE.thousands", Place.AMOUNT, "\"1.234\"", "1234.00", "1.23"),
            of("AMOUNT_TOO_PRECISE.thousands", Place.AMOUNT, "1.235", "1235.00", "1.24"),
            of("AMOUNT_TOO_PRECISE", Place.AMOUNT, "\"1234.565\"", "1234.57"),
            of("AMOUNT_TOO_PRECISE", Place.AMOUNT, "0.125", "0.13"),
            // Money, which is an object.
            of("WRONG_TYPE.money", Place.MONEY, "\"1000\"", "1000.00"),
            of("WRONG_TYPE.money", Place.MONEY, "1000", "1000.00"),
            of("WRONG_TYPE.money", Place.MONEY, "1000.5", "1000.50"),
            of("WRONG_TYPE.money", Place.MONEY, "\"1 000,50 €\"", "1000.50"),
            // In a call, where it is text.
            of("WRONG_TYPE.euros", Place.CALL_AMOUNT, "600000", "600000.00"),
            of("WRONG_TYPE.euros", Place.CALL_AMOUNT, "1000.5", "1000.50"),
            of("CURRENCY_NOT_EUR.meant", Place.CURRENCY, "\"€\"", "22000.00"),
            of("CURRENCY_NOT_EUR.meant", Place.CURRENCY, "\"eur\"", "22000.00"),
            of("CURRENCY_NOT_EUR.meant", Place.CURRENCY, "\"Euros\"", "22000.00"),
            // Days and times.
            of("NOT_A_DATE.meant", Place.DAY, "\"30/06/2027\"", "2027-06-30"),
            of("NOT_A_DATE.meant", Place.DAY, "\"30.06.2027\"", "2027-06-30"),
            of("NOT_A_DATE.meant", Place.DAY, "\"30-6-2027\"", "2027-06-30"),
            of("NOT_A_DATE.meant", Place.DAY, "\"06/30/2027\"", "2027-06-30"),
            of("NOT_A_DATE.meant", Place.DAY, "\"5/5/2027\"", "2027-05-05"),
            of("NOT_A_DATE.meant", Place.DAY, "\"2027/06/30\"", "2027-06-30"),
            of("NOT_A_DATE.meant", Place.DAY, "\"2027-6-3\"", "2027-06-03"),
            of("NOT_A_DATE.ambiguous", Place.DAY, "\"03/04/2027\"", "2027-04-03", "2027-03-04"),
            of("NOT_A_TIME.meant", Place.TIME, "\"17h00\"", "17:00"),
            of("NOT_A_TIME.meant", Place.TIME, "\"17 h 30\"", "17:30"),
            of("NOT_A_TIME.meant", Place.TIME, "\"12h\"", "12:00"),
            of("NOT_A_TIME.meant", Place.TIME, "\"9H05\"", "09:05"),
            of("NOT_A_TIME.meant", Place.TIME, "\"9:00\"", "09:00"),
            of("NOT_A_TIME.meant", Place.TIME, "\"17.30\"", "17:30"),
            of("NOT_A_TIME.meant", Place.TIME, "\"5pm\"", "17:00"),
            of("NOT_A_TIME.meant", Place.TIME, "\"5:30 p.m.\"", "17:30"),
            of("NOT_A_TIME.meant", Place.TIME, "\"11 AM\"", "11:00"),
            // At most a number.
            of("WRONG_TYPE.condition.number", Place.COMPARED_NUMBER, "999", "999"),
            // What is put elsewhere, or around the value.
            of("WRONG_TYPE.text", Place.LEGAL_FORM, "7346", "7346"),
            of("UNKNOWN_VALUE.noText", Place.CONDITION, "7346", "7346"),
            of("WRONG_TYPE.list", Place.SEEKS, "\"FUNDING\"", "[FUNDING]"),
            of("UNKNOWN_FIELD.renamed", Place.SUBMISSION, "\"note\"", "2025-02-20"),
            of("UNKNOWN_FIELD.meant", Place.SUBMISSION, "\"submision\"", "2025-02-20"),
            of("UNKNOWN_FIELD.meant", Place.SUBMISSION, "\"submisison\"", "2025-02-20"),
            of("UNKNOWN_VALUE.meant", Place.NATURE, "\"SERVICE\"", "SERVICES"),
            of("BASE_UNKNOWN.meant", Place.BASE, "\"STAF\"", "STAFF"),
            of("QUESTION_UNKNOWN.meant", Place.QUESTION, "\"BONUS_IN_CAB\"", "BONUS_IN_CAP"),
            of("CRITERION_UNKNOWN.meant", Place.SHARED_CRITERION, "\"EU-2003-361\"", "eu-2003-361"),
            of("NOT_CSV.cell", Place.ROW, "Billets, hôtel,1500.00", "Billets, hôtel 1500.00"),
            of(
                    "ENDS_BEFORE_START",
                    Place.PERIOD,
                    "\"2027-06-30\", \"endsOn\": \"2026-01-01\"",
                    "2026-01-01 2027-06-30"),
            of(
                    "ENDS_BEFORE_START.window",
                    Place.WINDOW,
                    "\"2021-12-31\", \"to\": \"2019-01-01\"",
                    "2019-01-01 2021-12-31"),
            of("RATE_OUT_OF_RANGE.order", Place.RATES, "\"0.7\", \"most\": \"0.2\"", "20 % 70 %"));

    /** What nobody can read for sure, or what would be refused again. */
    static final List<Advised> NOT_GUESSED = List.of(
            of("NOT_A_NUMBER", Place.AMOUNT, "\"-100 000,50\""),
            of("NOT_A_NUMBER", Place.AMOUNT, "\"\u22125\""),
            of("NOT_A_NUMBER", Place.AMOUNT, "\"100 000,505\""),
            of("NOT_A_NUMBER", Place.AMOUNT, "\"7%\""),
            of("NOT_A_NUMBER", Place.AMOUNT, "\"1e3\""),
            of("NOT_A_NUMBER", Place.AMOUNT, "1e99"),
            of("NOT_A_NUMBER", Place.AMOUNT, "\"12 k€\""),
            of("NOT_A_NUMBER", Place.AMOUNT, "\"1,23,456\""),
            of("NOT_A_NUMBER", Place.SHARE, "\"1/2\""),
            of("NOT_A_NUMBER", Place.AMOUNT, "\"-1,230\""),
            of("NOT_A_NUMBER", Place.SHARE, "\"7,125 %\""),
            of("NOT_A_NUMBER", Place.SHARE, "\"150%\""),
            of("NOT_A_NUMBER", Place.SHARE, "\"-0,5\""),
            of("NOT_A_NUMBER", Place.RATE, "\"150%\""),
            of("NOT_A_NUMBER", Place.RATE, "\"-7%\""),
            of("NOT_A_NUMBER", Place.RATE, "\"0,00000012\""),
            of("NOT_A_NUMBER", Place.MONTHS, "\"1,5\""),
            of("NOT_A_NUMBER", Place.MONTHS, "\"-12,0\""),
            of("NOT_A_NUMBER", Place.MONTHS, "\"7%\""),
            of("NOT_A_NUMBER", Place.PERCENT, "150%"),
            of("NOT_A_NUMBER", Place.RATE, "\"7 pour cent\""),
            of("NOT_A_NUMBER.written", Place.AMOUNT_CELL, "1e3"),
            of("NOT_A_NUMBER.written", Place.AMOUNT_CELL, "12 k€"),
            of("RATE_OUT_OF_RANGE", Place.RATE, "150"),
            of("RATE_OUT_OF_RANGE", Place.RATE, "-0.07"),
            of("RATE_OUT_OF_RANGE", Place.RATE, "0.12345678"),
            of("RATE_OUT_OF_RANGE", Place.RATE, "12.34567"),
            of("RATE_OUT_OF_RANGE", Place.PERCENT, "150"),
            of("FTE_OUT_OF_RANGE", Place.SHARE, "0"),
            of("FTE_OUT_OF_RANGE", Place.SHARE, "151.67"),
            of("FTE_OUT_OF_RANGE.overOne", Place.SHARE, "1.2"),
            of("CURRENCY_NOT_EUR", Place.CURRENCY, "\"USD\""),
            of("AMOUNT_NEGATIVE", Place.AMOUNT, "-5"),
            of("AMOUNT_NEGATIVE", Place.AMOUNT_CELL, "-1,230"),
            of("AMOUNT_NEGATIVE", Place.AMOUNT_CELL, "-1,234"),
            of("FTE_OUT_OF_RANGE", Place.SHARE_CELL, "-1,000"),
            of("FTE_OUT_OF_RANGE.overOne", Place.SHARE_CELL, "1,250"),
            of("WRONG_TYPE.object", Place.MONEY, "\"1,234\""),
            of("WRONG_TYPE.object", Place.MONEY, "\"-5\""),
            of("WRONG_TYPE.object", Place.MONEY, "[1000]"),
            of("WRONG_TYPE.object", Place.MONEY, "\"USD 1000\""),
            of("WRONG_TYPE.text.form", Place.LEGAL_FORM, "{\"code\": \"7346\"}"),
            of("WRONG_TYPE.text.form", Place.DAY, "20270630"),
            of("WRONG_TYPE.text.form", Place.TIME, "17"),
            of("WRONG_TYPE.text.form", Place.CURRENCY, "978"),
            of("WRONG_TYPE.boolean", Place.ELECTRONIC, "\"oui\""),
            of("WRONG_TYPE.decimal", Place.SHARE, "true"),
            of("NOT_A_DATE", Place.DAY, "\"30/06/27\""),
            of("NOT_A_DATE.none", Place.DAY, "\"31/02/2027\""),
            of("NOT_A_DATE.none", Place.DAY, "\"2027-02-30\""),
            of("NOT_A_DATE.none", Place.DAY, "\"2027-30-06\""),
            of("NOT_A_DATE.none", Place.DAY, "\"0/6/2027\""),
            of("NOT_A_DATE", Place.DAY, "\"2027-06-29T22:00:00Z\""),
            of("NOT_A_TIME", Place.TIME, "\"12pm\""),
            of("NOT_A_TIME", Place.TIME, "\"12 am\""),
            of("NOT_A_TIME", Place.TIME, "\"17h pm\""),
            of("NOT_A_TIME", Place.TIME, "\"13pm\""),
            of("NOT_A_TIME.none", Place.TIME, "\"24:00\""),
            of("NOT_A_TIME.none", Place.TIME, "\"17h60\""),
            of("NOT_A_TIME", Place.TIME, "\"17:00Z\""),
            of("NOT_A_TIME", Place.TIME, "\"5\""));

    @ParameterizedTest
    @FieldSource("ADVISED")
    void who_obeys_an_error_gets_what_they_meant(Advised advised) {
        Fault fault = advised.fault();

        assertThat(fault.wording()).as(fault.message(Locale.ENGLISH)).isEqualTo(advised.wording());
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Obeyed.advice(fault.message(language), advised.wrong()).stream()
                            .map(advised::readAgain))
                    .as(fault.message(language))
                    .containsExactlyElementsOf(advised.meant());
        }
    }

    @ParameterizedTest
    @FieldSource("NOT_GUESSED")
    void what_may_mean_anything_is_not_guessed(Advised advised) {
        Fault fault = advised.fault();

        assertThat(fault.wording()).as(fault.message(Locale.ENGLISH)).isEqualTo(advised.wording());
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Obeyed.advice(fault.message(language), advised.wrong()))
                    .as(fault.message(language))
                    .isEmpty();
        }
    }

    @Test
    void every_error_has_an_advice_that_is_obeyed_or_names_no_value() {
        Stream<String> obeyed = ADVISED.stream().map(Advised::wording);

        assertThat(new TreeSet<>(Stream.concat(obeyed, NO_VALUE.stream()).toList()))
                .isEqualTo(
                        new TreeSet<>(CodesPageTest.texts(CodesPageTest.PHRASES + "_en").stringPropertyNames().stream()
                                .filter(key -> key.startsWith("fault."))
                                .map(key -> key.substring("fault.".length()))
                                .toList()));
        assertThat(ADVISED.stream().map(Advised::wording)).doesNotContainAnyElementsOf(NO_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void an_advice_without_a_value_has_no_digit_and_no_placeholder(String language) {
        Properties texts = CodesPageTest.texts(CodesPageTest.PHRASES + "_" + language);

        for (String wording : NO_VALUE) {
            assertThat(Obeyed.advice(texts.getProperty("fault." + wording), "\"5\""))
                    .as(wording)
                    .isEmpty();
        }
    }

    @Test
    void advice_that_nobody_can_obey_would_be_noticed() {
        assertThatThrownBy(() -> Obeyed.advice("The value is x, but must be y. Multiply it by {rate}.", "x"))
                .hasMessageContaining("Multiply it");
    }

    private static Advised of(String wording, Place place, String wrong, String... meant) {
        return new Advised(wording, place, wrong, List.of(meant));
    }
}

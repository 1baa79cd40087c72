package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Readings;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Rate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a call is told, each where it stands. */
class CallReaderTest {

    private static final CallReader READER = CallReader.of(List.of());
    private static final String HEAD =
            "\"id\": \"c\", \"title\": {\"fr\": \"t\", \"en\": \"t\"}, \"clauses\": {\"L1\": \"words\"}";

    @Test
    void what_is_not_said_the_call_has_no_rule_for() {
        Call call = accepted("");

        assertThat(call.edition().version()).isEqualTo("1");
        assertThat(call.tracks()).containsExactly(Track.FUNDING);
        assertThat(call.readings()).isEqualTo(Readings.PRUDENT);
        assertThat(call.questions()).isEmpty();
        assertThat(call).isEqualTo(Call.builder("c", call.title()).build());
    }

    @Test
    void id_and_title_must_be_there() {
        assertThat(told("{}")).containsExactly("id MISSING", "title MISSING");
        assertThat(told("{'id': ' ', 'title': {'fr': 't'}}")).containsExactly("id MISSING", "title.en MISSING");
    }

    @Test
    void a_clause_may_be_quoted_below_the_term_that_cites_it() {
        CallReading reading = READER.read("{\"costs\": {\"vat\": {\"clause\": \"L1\"}}, " + HEAD + "}");

        assertThat(reading).isInstanceOf(CallReading.Accepted.class);
    }

    @Test
    void the_rate_of_the_aid_takes_four_forms() {
        assertThat(rate("'0.6'")).isInstanceOf(AidRate.Fixed.class);
        assertThat(rate("{'least': '0.2', 'most': '0.7'}")).isInstanceOf(AidRate.Within.class);
        assertThat(accepted("'applicants': {'beneficiaries': {'kinds': ['ASSOCIATION'], 'clause': 'L1'}},"
                                + " 'funding': {'aid': {'rate': {'byKind': {'ASSOCIATION': '0.5', 'NATURAL_PERSON': 0}},"
                                + " 'clause': 'L1'}}")
                        .funding()
                        .aid()
                        .orElseThrow()
                        .rate())
                .isInstanceOf(AidRate.ByKind.class);
        assertThat(rate("{'byActivity': {'INDUSTRIAL_RESEARCH': '0.5'}, 'clause': 'L1'}"))
                .isInstanceOf(AidRate.ByActivity.class);
    }

    // Each row: a section, and the one fault that it has, with what its sentence must name.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'extra': 1 | extra | UNKNOWN_FIELD | extra",
                "'costs': {'minimun': {}} | costs.minimun | UNKNOWN_FIELD | minimun",
                "'edition': {'version': '2', 'until': '2025-01-01'} | edition.until | UNKNOWN_FIELD | until",
                "'edition': {} | edition.version | MISSING | version",
                "'edition': {'version': '1', 'from': '2025-02-30'} | edition.from | NOT_A_DATE | 2025-02-30",
                "'title': {'fr': 'x', 'en': 'y'} | title | DUPLICATE_FIELD | title",
                "'clauses': {} | clauses | DUPLICATE_FIELD | clauses",
                "'offers': [] | offers | MISSING | offers",
                "'offers': ['LOANS'] | offers[0] | UNKNOWN_VALUE | LOANS",
                "'offers': ['FUNDING', 'FUNDING'] | offers[1] | DUPLICATE_VALUE | FUNDING",
                "'applicants': {'beneficiaries': {'kinds': ['ASSOCIATION']}} | applicants.beneficiaries.clause | MISSING | clause",
                "'applicants': {'beneficiaries': {'kinds': ['CLUB'], 'clause': 'L1'}} | applicants.beneficiaries.kinds[0] | UNKNOWN_VALUE | CLUB",
                "'applicants': {'beneficiaries': {'kinds': [], 'clause': 'L1'}} | applicants.beneficiaries.kinds | MISSING | kinds",
                "'applicants': {'policyRoles': {'roles': [], 'clause': 'L1'}} | applicants.policyRoles.roles | MISSING | roles",
                "'applicants': {'policyRoles': {'roles': ['DIRECT'], 'clause': 'L2'}} | applicants.policyRoles.clause | UNKNOWN_VALUE | L2",
                "'applicants': [] | applicants | WRONG_TYPE | […]",
                "'operations': {'declarations': [{'rule': 'R', 'declaration': ' ', 'statement': {'fr': 'f', 'en': 'e'}, 'clause': 'L1'}]} | operations.declarations[0].declaration | MISSING | declaration",
                "'operations': {'duration': {'minMonths': 37, 'maxMonths': 36, 'clause': 'L1'}} | operations.duration | MAXIMUM_BELOW_MINIMUM | 37",
                "'operations': {'duration': {'minMonths': 1.5, 'maxMonths': 36, 'clause': 'L1'}} | operations.duration.minMonths | NOT_A_NUMBER | 1.5",
                "'operations': {'duration': {'maxMonths': -1, 'clause': 'L1'}} | operations.duration.maxMonths | NOT_A_NUMBER | -1",
                "'operations': {'duration': {'maxMonths': 2147483648, 'clause': 'L1'}} | operations.duration.maxMonths | NOT_A_NUMBER | 2147483648",
                "'operations': {'window': {'from': '2025-01-02', 'to': '2025-01-01', 'clause': 'L1'}} | operations.window | ENDS_BEFORE_START | 2025-01-02",
                "'costs': {'eligible': [{'natures': ['STAF'], 'clause': 'L1'}]} | costs.eligible[0].natures[0] | UNKNOWN_VALUE | STAF",
                "'costs': {'eligible': [{'natures': ['STAFF', 'STAFF'], 'clause': 'L1'}]} | costs.eligible[0].natures[1] | DUPLICATE_VALUE | STAFF",
                "'costs': {'eligible': [{'natures': ['STAFF'], 'clause': 'L1'}, {'natures': ['STAFF'], 'clause': 'L1'}]} | costs.eligible[1].natures | DUPLICATE_VALUE | STAFF",
                "'costs': {'staffMinimum': {'share': '20', 'clause': 'L1'}} | costs.staffMinimum.share | FTE_OUT_OF_RANGE | 20",
                "'costs': {'staffMinimum': {'share': '0.0123456789', 'clause': 'L1'}} | costs.staffMinimum.share | FTE_TOO_PRECISE | 0.0123456789",
                "'applicants': {'beneficiaries': {'kinds': ['ASSOCIATION', 'STATE_SERVICE'], 'clause': 'L1'}}, 'funding': {'aid': {'rate': {'byKind': {'ASSOCIATION': '0.5'}}, 'clause': 'L1'}} | funding.aid.rate.byKind | RATE_MISSING | STATE_SERVICE",
                "'operations': {'duration': {'minMonths': 12, 'maxMonths': 36, 'clause': 'L1'}, 'window': {'from': '2025-01-01', 'to': '2025-12-30', 'clause': 'L1'}} | operations.window | WINDOW_TOO_SHORT | 12",
                "'funding': {'aid': {'rate': '0.5', 'clause': 'L1', 'sharedOut': {'clause': 'L2'}}} | funding.aid.sharedOut.clause | UNKNOWN_VALUE | L2",
                "'laws': ['eu-1999-1'] | laws[0] | UNKNOWN_VALUE | eu-1999-1",
                "'costs': {'flatRates': [{'rate': '15', 'of': 'STAFF', 'covers': ['TRAVEL'], 'clause': 'L1'}]} | costs.flatRates[0].rate | RATE_OUT_OF_RANGE | 15",
                "'costs': {'flatRates': [{'rate': '0.15', 'of': 'TRAVEL', 'covers': ['TRAVEL'], 'clause': 'L1'}]} | costs.flatRates[0].of | UNKNOWN_VALUE | TRAVEL",
                "'costs': {'flatRates': [{'rate': '0.15', 'of': 'STAFF', 'covers': ['TRAVEL'], 'clause': 'L1', 'cap': {'amount': {'amount': '-0.01', 'currency': 'EUR'}, 'clause': 'L1'}}]} | costs.flatRates[0].cap.amount | AMOUNT_NEGATIVE | -0.01",
                "'costs': {'eligible': [{'natures': ['TRAVEL'], 'clause': 'L1'}], 'flatRates': [{'rate': '0.15', 'of': 'STAFF', 'covers': ['TRAVEL'], 'clause': 'L1'}]} | costs.flatRates[0].covers | NATURE_PAID_TWICE | TRAVEL",
                "'costs': {'minimum': {'amount': {'amount': '1', 'currency': 'USD'}, 'clause': 'L1'}} | costs.minimum.amount | CURRENCY_NOT_EUR | USD",
                "'costs': {'minimum': {'amount': {'amount': '1', 'currency': 'EUR'}, 'exceeded': 'no', 'clause': 'L1'}} | costs.minimum.exceeded | WRONG_TYPE | no",
                "'costs': {'minimum': {'amount': {'amount': '2', 'currency': 'EUR'}, 'clause': 'L1'}, 'maximum': {'amount': {'amount': '1', 'currency': 'EUR'}, 'clause': 'L1'}} | costs.maximum | MAXIMUM_BELOW_MINIMUM | 2",
                "'funding': {'aid': {'rate': '1.000001', 'clause': 'L1'}} | funding.aid.rate | RATE_OUT_OF_RANGE | 1.000001",
                "'funding': {'aid': {'rate': '0.1234567', 'clause': 'L1'}} | funding.aid.rate | RATE_OUT_OF_RANGE | 0.1234567",
                "'funding': {'aid': {'rate': '-0.1', 'clause': 'L1'}} | funding.aid.rate | RATE_OUT_OF_RANGE | -0.1",
                "'funding': {'aid': {'rate': {}, 'clause': 'L1'}} | funding.aid.rate.byKind | MISSING | byKind",
                "'funding': {'aid': {'rate': {'byKind': {}}, 'clause': 'L1'}} | funding.aid.rate | MISSING | rate",
                "'funding': {'aid': {'rate': {'byKind': {'CLUB': '0.5'}}, 'clause': 'L1'}} | funding.aid.rate.byKind.CLUB | UNKNOWN_FIELD | CLUB",
                "'funding': {'aid': {'rate': {'byKind': {'ASSOCIATION': '0.5'}, 'clause': 'L1'}, 'clause': 'L1'}} | funding.aid.rate.clause | UNKNOWN_FIELD | clause",
                "'funding': {'aid': {'rate': {'byKind': {'ASSOCIATION': '0.5'}, 'byActivity': {'A': '0.5'}, 'clause': 'L1'}, 'clause': 'L1'}} | funding.aid.rate.byKind | UNKNOWN_FIELD | byKind",
                "'funding': {'aid': {'rate': {'byActivity': {'A': '0.5'}}, 'clause': 'L1'}} | funding.aid.rate.clause | MISSING | clause",
                "'funding': {'aid': {'rate': {'byActivity': {' ': '0.5'}, 'clause': 'L1'}, 'clause': 'L1'}} | funding.aid.rate.byActivity. | MISSING | activity",
                "'funding': {'aid': {'rate': '0.5', 'clause': 'L1', 'cap': {'amount': {'amount': '-1', 'currency': 'EUR'}, 'clause': 'L1'}}} | funding.aid.cap.amount | AMOUNT_NEGATIVE | -1",
                "'funding': {'aid': {'rate': '0.5', 'clause': 'L1', 'cap': {'amount': {'amount': '1', 'currency': 'EUR'}, 'clause': 'L1'}, 'floor': {'amount': {'amount': '2', 'currency': 'EUR'}, 'clause': 'L1'}}} | funding.aid.cap | CAP_BELOW_FLOOR | 2",
                "'funding': {'publicAidCap': {'amount': {'amount': '0.001', 'currency': 'EUR'}, 'clause': 'L1'}} | funding.publicAidCap.amount | AMOUNT_TOO_PRECISE | 0.001",
                "'funding': {'ownShare': {'rate': 'a fifth', 'clause': 'L1'}} | funding.ownShare.rate | NOT_A_NUMBER | a fifth",
                "'note': {'sent': {}} | note.sent.clause | MISSING | clause",
                "'note': {'deadline': {'day': '2025-02-28', 'clause': 'L1'}} | note.deadline.zone | MISSING | zone",
                "'note': {'deadline': {'day': '2025-02-28', 'zone': 'Europe/Lutetia', 'clause': 'L1'}} | note.deadline.zone | UNKNOWN_VALUE | Europe/Lutetia",
                "'note': {'deadline': {'day': '2025-02-28', 'until': '24:00', 'zone': 'Europe/Paris', 'clause': 'L1'}} | note.deadline.until | NOT_A_TIME | 24:00",
                "'readings': {'open': {'WEATHER': 'L1'}} | readings.open.WEATHER | UNKNOWN_FIELD | WEATHER",
                "'readings': {'open': {'DEADLINE': 'L2'}} | readings.open.DEADLINE | UNKNOWN_VALUE | L2",
                "'readings': {'inForce': ['DEADLINE=MAYBE']} | readings.inForce[0] | UNKNOWN_VALUE | DEADLINE=MAYBE",
                "'readings': {'inForce': ['DEADLINE=EXCLUSIVE', 'DEADLINE=INCLUSIVE']} | readings.inForce[1] | DUPLICATE_VALUE | DEADLINE",
                "'notJudged': [{'clause': 'L1', 'text': 'beauty'}] | notJudged[0].text | WRONG_TYPE | beauty",
            })
    void a_fault_is_told_where_it_stands(String section, String path, String code, String named) {
        CallReading reading = READER.read(text(section));

        assertThat(reading).isInstanceOf(CallReading.Refused.class);
        List<LocatedFault> faults = ((CallReading.Refused) reading).faults();
        assertThat(faults)
                .extracting(fault -> fault.path().trim() + " " + fault.code())
                .containsExactly(path + " " + code);
        assertThat(faults.get(0).message(Locale.ENGLISH)).contains(named);
        assertThat(faults.get(0).message(Locale.FRENCH)).contains(named);
    }

    @Test
    void a_rule_that_two_declarations_have_is_told_at_the_second() {
        String one = "{'rule': 'R', 'declaration': 'A', 'statement': {'fr': 'f', 'en': 'e'}, 'clause': 'L1'}";

        assertThat(told(text("'operations': {'declarations': [" + one + ", " + one + "]}")))
                .containsExactly("operations.declarations[1].rule DUPLICATE_VALUE");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(told(text("'offers': ['X'], 'costs': {'vat': {'clause': 'L9'}}, 'note': {'deadline': {'zone': 1}}")))
                .containsExactly(
                        "offers[0] UNKNOWN_VALUE",
                        "costs.vat.clause UNKNOWN_VALUE",
                        "note.deadline.zone WRONG_TYPE",
                        "note.deadline.day MISSING",
                        "note.deadline.clause MISSING");
    }

    @Test
    void a_clause_without_words_is_told_once_and_those_who_cite_it_are_not_at_fault() {
        assertThat(told("{'id': 'c', 'title': {'fr': 't', 'en': 't'}, 'clauses': {'L1': 7, 'L1': 'x', 'L2': null},"
                        + " 'costs': {'vat': {'clause': 'L1'}}, 'note': {'sent': {'clause': 'L2'}}}"))
                .containsExactly(
                        "clauses.L1 WRONG_TYPE", "clauses.L1 DUPLICATE_FIELD", "note.sent.clause UNKNOWN_VALUE");
    }

    @Test
    void the_law_that_a_call_names_is_asked_as_well_and_no_other() {
        LocatedFault tooEarly = new LocatedFault(
                "edition.from",
                Fault.of(FaultCode.BEFORE_PROGRAMME, Map.of("value", "2020", "from", "2021", "article", "1")));
        CallReader reader = CallReader.of(List.of(law("strict", List.of(tooEarly)), law("lenient", List.of())));

        assertThat(reader.read(text("'laws': ['lenient', 'strict']")))
                .isEqualTo(new CallReading.Refused(List.of(tooEarly)));
        assertThat(reader.read(text("'laws': ['lenient']"))).isInstanceOf(CallReading.Accepted.class);
        assertThat(reader.read(text("'offers': ['FUNDING']"))).isInstanceOf(CallReading.Accepted.class);
    }

    @Test
    void a_law_that_nobody_knows_or_that_is_named_twice_is_a_fault() {
        CallReader reader = CallReader.of(List.of(law("lenient", List.of())));
        CallReading.Refused refused =
                (CallReading.Refused) reader.read(text("'laws': ['lenient', 'Lenient', 7, 'lenient']"));

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("laws[1] UNKNOWN_VALUE", "laws[2] WRONG_TYPE", "laws[3] DUPLICATE_VALUE");
        assertThat(refused.faults().get(0).message(Locale.ENGLISH))
                .isEqualTo("The law is Lenient, but must be one that this program knows: lenient.");
    }

    @Test
    void no_more_than_a_hundred_faults_are_told_whoever_finds_them() {
        String elements = String.join(
                ", ", IntStream.range(0, 200).mapToObj(i -> "'X" + i + "'").toList());
        LocatedFault fault = new LocatedFault("", Fault.of(FaultCode.MISSING, Map.of("field", "law")));
        CallReader strict = CallReader.of(List.of(law("strict", Collections.nCopies(200, fault))));

        assertThat(told(text("'offers': [" + elements + "]"))).hasSize(100);
        assertThat(((CallReading.Refused) strict.read(text("'laws': ['strict']"))).faults())
                .hasSize(100);
    }

    @Test
    void a_rate_may_be_a_range_from_the_lesser_to_the_greater() {
        assertThat(rate("{'least': '0.2', 'most': 0.7}"))
                .isEqualTo(new AidRate.Within(Rate.percent("20"), Rate.percent("70")));
        assertThat(told(text("'funding': {'aid': {'rate': {'least': '0.7', 'most': '0.2'}, 'clause': 'L1'}}")))
                .containsExactly("funding.aid.rate.least RATE_OUT_OF_RANGE");
        assertThat(told(text("'funding': {'aid': {'rate': {'least': '0.7', 'byKind': {}}, 'clause': 'L1'}}")))
                .containsExactly("funding.aid.rate.most MISSING", "funding.aid.rate.byKind UNKNOWN_FIELD");
    }

    private static Law law(String id, List<LocatedFault> faults) {
        return new Law() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<LocatedFault> faultsOf(Call call) {
                return faults;
            }
        };
    }

    private static AidRate rate(String rate) {
        return accepted("'funding': {'aid': {'rate': " + rate + ", 'clause': 'L1'}}")
                .funding()
                .aid()
                .orElseThrow()
                .rate();
    }

    private static Call accepted(String section) {
        CallReading reading = READER.read(text(section));
        assertThat(reading).isInstanceOf(CallReading.Accepted.class);
        return ((CallReading.Accepted) reading).call();
    }

    private static List<String> told(String json) {
        CallReading reading = READER.read(json.replace('\'', '"'));
        assertThat(reading).isInstanceOf(CallReading.Refused.class);
        return ((CallReading.Refused) reading)
                .faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList();
    }

    private static String text(String section) {
        return "{" + HEAD + (section.isEmpty() ? "" : ", " + section.replace('\'', '"')) + "}";
    }
}

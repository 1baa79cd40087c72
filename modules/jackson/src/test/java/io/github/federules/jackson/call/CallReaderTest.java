package io.github.federules.jackson.call;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a call is reported, each where it stands. */
class CallReaderTest {

    private static final Clause L1 = new Clause("L1", "words");

    private static final CallReader READER = CallReader.of(List.of());
    private static final String HEAD =
            "\"id\": \"c\", \"title\": {\"fr\": \"t\", \"en\": \"t\"}, \"clauses\": {\"L1\": \"words\"}";

    @Test
    void a_term_that_is_left_out_has_no_rule() {
        Call call = accepted("");

        assertThat(call.edition().version()).isEqualTo("1");
        assertThat(call.tracks()).containsExactly(Track.FUNDING);
        assertThat(call.readings()).isEqualTo(Readings.PRUDENT);
        assertThat(call.openQuestions()).isEmpty();
        assertThat(call)
                .isEqualTo(Call.builder("c", call.title())
                        .quotes(new Clause("L1", "words"))
                        .build());
    }

    @Test
    void tracks_are_offered_funding_first() {
        Call call = accepted("'tracks': [{'track': 'WORKSHOPS', 'title': {'fr': 'Ateliers', 'en': 'Workshops'}},"
                + " {'track': 'FUNDING'}]");

        assertThat(call.offers())
                .containsExactly(
                        OfferedTrack.funding(),
                        new OfferedTrack(Track.of("WORKSHOPS"), new LocalizedText("Ateliers", "Workshops")));
    }

    @Test
    void a_call_may_have_a_title_of_its_own_for_funding() {
        assertThat(accepted("'tracks': [{'track': 'FUNDING', 'title': {'fr': 'Aide', 'en': 'Aid'}}]")
                        .offers())
                .containsExactly(new OfferedTrack(Track.FUNDING, new LocalizedText("Aide", "Aid")));
    }

    @Test
    void a_call_states_what_has_to_be_submitted_and_to_whom() {
        SubmissionTerms named = accepted("'submission': {'document': {'fr': 'la note', 'en': 'the note'},"
                        + " 'recipient': {'fr': 'à la Région', 'en': 'to the Region'}}")
                .submission();

        assertThat(named.document()).isEqualTo(new LocalizedText("la note", "the note"));
        assertThat(named.recipient()).contains(new LocalizedText("à la Région", "to the Region"));
        assertThat(accepted("").submission().document()).isEqualTo(SubmissionTerms.APPLICATION);
    }

    @Test
    void a_condition_that_is_not_judged_may_concern_some_dossiers_only() {
        assertThat(accepted("'notJudged': [{'clause': 'L1', 'text': {'fr': 'f', 'en': 'e'},"
                                + " 'natures': ['TRAVEL', 'SERVICES'], 'kinds': ['ASSOCIATION']}]")
                        .notJudged())
                .containsExactly(NotJudged.of(new Clause("L1", "words"), new LocalizedText("f", "e"))
                        .onCosts(CostNature.SERVICES, CostNature.TRAVEL)
                        .ofBodies(BeneficiaryKind.ASSOCIATION));
    }

    @Test
    void a_duration_is_in_whole_months_from_none() {
        assertThat(duration("'maxMonths': '12.0'")).contains(DurationTerms.of(new Clause("L1", "words"), 0, 12));
        assertThat(duration("'minMonths': '12', 'maxMonths': 1.2e1"))
                .contains(DurationTerms.of(new Clause("L1", "words"), 12, 12));
        assertThat(duration("'minMonths': 0, 'maxMonths': 2147483647")).isPresent();
        for (String months : List.of("2147483648", "-1", "0.5")) {
            assertThat(reported("{" + HEAD + ", 'operations': {'duration': {'maxMonths': " + months
                            + ", 'clause': 'L1'}}}"))
                    .containsExactly("operations.duration.maxMonths NOT_A_NUMBER");
        }
        assertThat(reported("{" + HEAD + ", 'operations': {'duration': {'maxMonths': [], 'clause': 'L1'}}}"))
                .containsExactly("operations.duration.maxMonths WRONG_TYPE");
    }

    @Test
    void bounds_of_costs_include_flat_rates_and_may_be_met_exactly_unless_the_call_states_otherwise() {
        String bounds = "'costs': {'minimum': {'amount': {'amount': '1', 'currency': 'EUR'}, %1$s 'clause': 'L1'},"
                + " 'maximum': {'amount': {'amount': '2', 'currency': 'EUR'}, %2$s 'clause': 'L1'}}";
        CostTerms silent = accepted(String.format(Locale.ROOT, bounds, "", "")).costs();
        assertThat(silent.minimum()).contains(Limit.minimumCost(L1, euros(1)));
        assertThat(silent.maximum()).contains(Limit.maximumCost(L1, euros(2)));
        CostTerms said = accepted(String.format(
                        Locale.ROOT, bounds, "'exceeded': true, 'withFlatRates': false,", "'withFlatRates': false,"))
                .costs();
        assertThat(said.minimum())
                .contains(Limit.minimumCost(L1, euros(1)).exceeded().withoutFlatRates());
        assertThat(said.maximum()).contains(Limit.maximumCost(L1, euros(2)).withoutFlatRates());
    }

    @Test
    void a_flat_rate_was_calculated_only_if_the_call_says_so() {
        assertThat(isCalculated("")).isFalse();
        assertThat(isCalculated("'calculated': false,")).isFalse();
        assertThat(isCalculated("'calculated': true,")).isTrue();
    }

    @Test
    void a_call_of_an_earlier_version_is_refused_with_what_the_fields_are_called_now() {
        CallResult read = READER.read(text("'offers': [], 'note': {}, 'funding': {'ownShare': {}, 'aid': {'rate':"
                + " {'byKind': {'ASSOCIATION': '0.5'}, 'byActivity': {'A': '0.5'}}, 'clause': 'L1'}}"));
        assertThat(((RefusedCall) read).faults())
                .filteredOn(fault -> fault.code() == FaultCode.UNKNOWN_FIELD)
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .allMatch(message -> message.contains("an earlier version"))
                .satisfiesExactly(
                        offers -> assertThat(offers).endsWith("Did you mean tracks?"),
                        note -> assertThat(note).endsWith("Did you mean submission?"),
                        share -> assertThat(share).endsWith("Did you mean ownContribution?"),
                        byKind -> assertThat(byKind).endsWith("Did you mean cases?"),
                        byActivity -> assertThat(byActivity).endsWith("Did you mean cases?"));
    }

    private static boolean isCalculated(String said) {
        return accepted("'costs': {'flatRates': [{'rate': 0.15, 'of': 'STAFF', 'covers': ['TRAVEL'], " + said
                        + " 'clause': 'L1'}]}")
                .costs()
                .flatRates()
                .get(0)
                .calculated();
    }

    @Test
    void a_clause_is_quoted_among_the_clauses_alone() {
        String vat = ", 'costs': {'vat': {'clause': '%s'}}}";
        String title = "{'id': 'c', 'title': {'fr': 't', 'en': 't'}, 'clauses': ";
        assertThat(reported(title + "{}" + String.format(Locale.ROOT, vat, "fr")))
                .containsExactly("costs.vat.clause UNKNOWN_VALUE");
        assertThat(reported(title + "{'L1': 7, 'L2': 'words'}" + String.format(Locale.ROOT, vat, "L2")))
                .containsExactly("clauses.L1 WRONG_TYPE");
        assertThat(reported(title + "{'L1': {'x': 1}, 'L2': 'words'}" + String.format(Locale.ROOT, vat, "L2")))
                .containsExactly("clauses.L1.x UNKNOWN_FIELD", "clauses.L1.summary MISSING");
        assertThat(reported(title + "[]" + String.format(Locale.ROOT, vat, "L1")))
                .containsExactly("clauses WRONG_TYPE", "costs.vat.clause UNKNOWN_VALUE");
        assertThat(reported(title + "{}, 'costs': {'vat': {'clause': 7}}}"))
                .containsExactly("costs.vat.clause WRONG_TYPE");
    }

    @Test
    void half_a_surrogate_pair_in_a_clause_becomes_a_visible_mark_wherever_it_stands() {
        CallResult read = READER.read(text("'costs': {'vat': {'clause': 'L\\ud800'}}")
                .replace("\"L1\": \"words\"", "\"L\\udbff\": \"words\\udc00\""));
        assertThat(((AcceptedCall) read).call().costs().vat()).contains(new Clause("L\ufffd", "words\ufffd"));
    }

    @Test
    void words_that_are_not_known_are_each_an_error() {
        assertThat(reported(
                        "{" + HEAD + ", 'applicants': {'beneficiaries': {'kinds': ['CLUB', 'CLUB'], 'clause': 'L1'}}}"))
                .containsExactly(
                        "applicants.beneficiaries.kinds[0] UNKNOWN_VALUE",
                        "applicants.beneficiaries.kinds[1] UNKNOWN_VALUE");
        assertThat(reported("{" + HEAD + ", 'tracks': 7}")).containsExactly("tracks WRONG_TYPE");
    }

    @Test
    void a_range_of_rates_may_have_one_rate_alone() {
        assertThat(rate("{'least': 0.5, 'most': '0.50'}"))
                .isEqualTo(Value.within(Rate.percent("50"), Rate.percent("50")));
    }

    @Test
    void a_rate_is_of_one_form() {
        assertThat(aidRate("{'most': 0.5}")).containsExactly("funding.aid.rate.least MISSING");
        assertThat(aidRate("{'least': 0.5}")).containsExactly("funding.aid.rate.most MISSING");
        assertThat(aidRate("{'most': 0.5, 'sum': ['0.5']}"))
                .containsExactly("funding.aid.rate.sum UNKNOWN_FIELD", "funding.aid.rate.least MISSING");
    }

    private static Optional<DurationTerms> duration(String months) {
        return accepted("'operations': {'duration': {" + months + ", 'clause': 'L1'}}")
                .operations()
                .duration();
    }

    private static List<String> aidRate(String rate) {
        return reported("{" + HEAD + ", 'funding': {'aid': {'rate': " + rate + ", 'clause': 'L1'}}}");
    }

    @Test
    void id_and_title_must_be_there() {
        assertThat(reported("{}")).containsExactly("id MISSING", "title MISSING");
        assertThat(reported("{'id': ' ', 'title': {}}")).containsExactly("id MISSING", "title MISSING");
    }

    @Test
    void a_clause_may_be_quoted_below_the_term_that_cites_it() {
        CallResult result = READER.read("{\"costs\": {\"vat\": {\"clause\": \"L1\"}}, " + HEAD + "}");

        assertThat(result).isInstanceOf(AcceptedCall.class);
    }

    @Test
    void the_rate_of_the_aid_takes_four_forms() {
        assertThat(rate("'0.6'")).isInstanceOf(Value.Constant.class);
        assertThat(rate("{'least': '0.2', 'most': '0.7'}")).isInstanceOf(Value.Within.class);
        assertThat(rate("{'cases': [{'when': {'applicant': {'KIND': ['ASSOCIATION']}}, 'is': '0.5'}]}"))
                .isInstanceOf(Value.Cases.class);
        assertThat(rate("{'sum': ['0.5']}")).isInstanceOf(Value.Sum.class);
    }

    @Test
    void a_reading_that_is_a_number_is_to_have_the_form_of_its_field() {
        RefusedCall refused = (RefusedCall) READER.read(text("'readings': {'inForce': [5]}"));

        assertThat(refused.faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message(Locale.ENGLISH)).contains("in the form that this field requires"));
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
                "'tracks': [] | tracks | MISSING | tracks",
                "'tracks': ['FUNDING'] | tracks[0] | WRONG_TYPE | FUNDING",
                "'tracks': [{}] | tracks[0].track | MISSING | track",
                "'tracks': [{'track': ' '}] | tracks[0].track | MISSING | track",
                "'tracks': [{'track': 'WORKSHOPS'}] | tracks[0].title | MISSING | title",
                "'tracks': [{'track': 'WORKSHOPS', 'title': 'Ateliers'}] | tracks[0].title | WRONG_TYPE | Ateliers",
                "'tracks': [{'track': 'FUNDING'}, {'track': 'FUNDING'}] | tracks[1].track | DUPLICATE_VALUE | FUNDING",
                "'offers': ['FUNDING'] | offers | UNKNOWN_FIELD | tracks",
                "'note': {} | note | UNKNOWN_FIELD | submission",
                "'funding': {'ownShare': {}} | funding.ownShare | UNKNOWN_FIELD | ownContribution",
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
                "'operations': {'duration': {'minMonths': 12, 'maxMonths': 36, 'clause': 'L1'}, 'window': {'from': '2025-01-01', 'to': '2025-12-30', 'clause': 'L1'}} | operations.window | WINDOW_TOO_SHORT | 12",
                "'funding': {'aid': {'rate': '0.5', 'clause': 'L1', 'sharedOut': {'clause': 'L2'}}} | funding.aid.sharedOut.clause | UNKNOWN_VALUE | L2",
                "'laws': ['eu-1999-1'] | laws[0] | UNKNOWN_VALUE | eu-1999-1",
                "'costs': {'flatRates': [{'rate': '15', 'of': 'STAFF', 'covers': ['TRAVEL'], 'clause': 'L1'}]} | costs.flatRates[0].rate | RATE_OUT_OF_RANGE | 15",
                "'costs': {'flatRates': [{'rate': '0.15', 'of': 'TRAVELS', 'covers': ['TRAVEL'], 'clause': 'L1'}]} | costs.flatRates[0].of | BASE_UNKNOWN | TRAVELS",
                "'costs': {'flatRates': [{'rate': '0.15', 'of': 'STAFF', 'covers': ['TRAVEL'], 'clause': 'L1', 'cap': {'amount': {'amount': '-0.01', 'currency': 'EUR'}, 'clause': 'L1'}}]} | costs.flatRates[0].cap.amount | AMOUNT_NEGATIVE | -0.01",
                "'costs': {'eligible': [{'natures': ['TRAVEL'], 'clause': 'L1'}], 'flatRates': [{'rate': '0.15', 'of': 'STAFF', 'covers': ['TRAVEL'], 'clause': 'L1'}]} | costs.flatRates[0].covers | NATURE_PAID_TWICE | TRAVEL",
                "'costs': {'minimum': {'amount': {'amount': '1', 'currency': 'USD'}, 'clause': 'L1'}} | costs.minimum.amount | CURRENCY_NOT_EUR | USD",
                "'costs': {'minimum': {'amount': {'amount': '1', 'currency': 'EUR'}, 'exceeded': 'no', 'clause': 'L1'}} | costs.minimum.exceeded | WRONG_TYPE | no",
                "'costs': {'minimum': {'amount': {'amount': '2', 'currency': 'EUR'}, 'clause': 'L1'}, 'maximum': {'amount': {'amount': '1', 'currency': 'EUR'}, 'clause': 'L1'}} | costs.maximum | MAXIMUM_BELOW_MINIMUM | 2",
                "'funding': {'aid': {'rate': '1.000001', 'clause': 'L1'}} | funding.aid.rate | RATE_OUT_OF_RANGE | 1.000001",
                "'funding': {'aid': {'rate': '0.1234567', 'clause': 'L1'}} | funding.aid.rate | RATE_OUT_OF_RANGE | 0.1234567",
                "'funding': {'aid': {'rate': '-0.1', 'clause': 'L1'}} | funding.aid.rate | RATE_OUT_OF_RANGE | -0.1",
                "'funding': {'aid': {'rate': {}, 'clause': 'L1'}} | funding.aid.rate.cases | MISSING | cases",
                "'funding': {'aid': {'rate': '0.5', 'clause': 'L1', 'cap': {'amount': {'amount': '-1', 'currency': 'EUR'}, 'clause': 'L1'}}} | funding.aid.cap.amount | AMOUNT_NEGATIVE | -1",
                "'funding': {'aid': {'rate': '0.5', 'clause': 'L1', 'cap': {'amount': {'amount': '1', 'currency': 'EUR'}, 'clause': 'L1'}, 'floor': {'amount': {'amount': '2', 'currency': 'EUR'}, 'clause': 'L1'}}} | funding.aid.cap | CAP_BELOW_FLOOR | 2",
                "'funding': {'publicAidCap': {'amount': {'amount': '0.001', 'currency': 'EUR'}, 'clause': 'L1'}} | funding.publicAidCap.amount | AMOUNT_TOO_PRECISE | 0.001",
                "'funding': {'ownContribution': {'rate': 'a fifth', 'clause': 'L1'}} | funding.ownContribution.rate | NOT_A_NUMBER | a fifth",
                "'submission': {'sent': {}} | submission.sent.clause | MISSING | clause",
                "'submission': {'deadline': {'day': '2025-02-28', 'clause': 'L1'}} | submission.deadline.zone | MISSING | zone",
                "'submission': {'cutOffs': {'days': [], 'zone': 'Europe/Paris', 'clause': 'L1'}} | submission.cutOffs.days | MISSING | days",
                "'submission': {'cutOffs': {'days': ['2025-02-28', '2025-02-28'], 'zone': 'Europe/Paris', 'clause': 'L1'}} | submission.cutOffs.days[1] | DUPLICATE_VALUE | 2025-02-28",
                "'submission': {'deadline': {'day': '2025-02-28', 'zone': 'Europe/Paris', 'clause': 'L1'}, 'cutOffs': {'days': ['2025-02-28', '2025-03-28'], 'zone': 'Europe/Paris', 'clause': 'L1'}} | submission.deadline | DUPLICATE_VALUE | submission.deadline",
                "'submission': {'deadline': {'day': '2025-02-28', 'zone': 'Europe/Lutetia', 'clause': 'L1'}} | submission.deadline.zone | UNKNOWN_VALUE | Europe/Lutetia",
                "'submission': {'deadline': {'day': '2025-02-28', 'until': '24:00', 'zone': 'Europe/Paris', 'clause': 'L1'}} | submission.deadline.until | NOT_A_TIME | 24:00",
                "'readings': {'open': {'WEATHER': 'L1'}} | readings.open.WEATHER | UNKNOWN_FIELD | WEATHER",
                "'readings': {'open': {'DEADLINE': 'L2'}} | readings.open.DEADLINE | UNKNOWN_VALUE | L2",
                "'readings': {'inForce': ['DEADLINE=MAYBE']} | readings.inForce[0] | UNKNOWN_VALUE | DEADLINE=MAYBE",
                "'readings': {'inForce': ['DEADLINE=EXCLUSIVE', 'DEADLINE=INCLUSIVE']} | readings.inForce[1] | DUPLICATE_VALUE | DEADLINE",
                "'submission': {'document': {}} | submission.document | MISSING | document",
                "'submission': {'recipient': 'the Region'} | submission.recipient | WRONG_TYPE | the Region",
                "'costs': {'eligible': [{'natures': [], 'clause': 'L1'}]} | costs.eligible[0].natures | MISSING | natures",
                "'notJudged': [{'clause': 'L1', 'text': 'beauty'}] | notJudged[0].text | WRONG_TYPE | beauty",
                "'notJudged': [{'clause': 'L1', 'text': {'fr': 'f', 'en': 'e'}, 'natures': []}] | notJudged[0].natures | MISSING | natures",
                "'notJudged': [{'clause': 'L1', 'text': {'fr': 'f', 'en': 'e'}, 'kinds': ['CLUB']}] | notJudged[0].kinds[0] | UNKNOWN_VALUE | CLUB",
            })
    void a_fault_is_reported_where_it_stands(String section, String path, String code, String named) {
        CallResult result = READER.read(text(section));

        assertThat(result).isInstanceOf(RefusedCall.class);
        List<LocatedFault> faults = ((RefusedCall) result).faults();
        assertThat(faults)
                .extracting(fault -> fault.path().trim() + " " + fault.code())
                .containsExactly(path + " " + code);
        assertThat(faults.get(0).message(Locale.ENGLISH)).contains(named);
        assertThat(faults.get(0).message(Locale.FRENCH)).contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPANY", "Entreprise", "SME", "PME"})
    void a_company_is_meant_as_an_establishment_under_private_law(String word) {
        RefusedCall refused = (RefusedCall) CallReader.of(List.of())
                .read(text("'applicants': {'beneficiaries': {'kinds': ['" + word + "'], 'clause': 'L1'}}"));

        assertThat(refused.faults().get(0).message(Locale.ENGLISH)).endsWith("Did you mean PRIVATE_ESTABLISHMENT?");
    }

    @Test
    void a_rule_that_two_declarations_have_is_reported_at_the_second() {
        String one = "{'rule': 'R', 'declaration': 'A', 'statement': {'fr': 'f', 'en': 'e'}, 'clause': 'L1'}";

        assertThat(reported(text("'operations': {'declarations': [" + one + ", " + one + "]}")))
                .containsExactly("operations.declarations[1].rule DUPLICATE_VALUE");
    }

    @Test
    void all_faults_are_reported_at_once() {
        assertThat(reported(text(
                        "'tracks': [1], 'costs': {'vat': {'clause': 'L9'}}, 'submission': {'deadline': {'zone': 1}}")))
                .containsExactly(
                        "tracks[0] WRONG_TYPE",
                        "costs.vat.clause UNKNOWN_VALUE",
                        "submission.deadline.zone WRONG_TYPE",
                        "submission.deadline.day MISSING",
                        "submission.deadline.clause MISSING");
    }

    @Test
    void a_clause_without_words_is_reported_once_and_those_who_cite_it_are_not_at_fault() {
        assertThat(reported("{'id': 'c', 'title': {'fr': 't', 'en': 't'}, 'clauses': {'L1': 7, 'L1': 'x', 'L2': null},"
                        + " 'costs': {'vat': {'clause': 'L1'}}, 'submission': {'sent': {'clause': 'L2'}}}"))
                .containsExactly(
                        "clauses.L1 WRONG_TYPE", "clauses.L1 DUPLICATE_FIELD", "submission.sent.clause UNKNOWN_VALUE");
    }

    @Test
    void the_law_that_a_call_names_is_asked_as_well_and_no_other() {
        LocatedFault tooEarly = new LocatedFault(
                "edition.from",
                Fault.of(FaultCode.BEFORE_PROGRAMME, Map.of("value", "2020", "from", "2021", "article", "1")));
        CallReader reader = CallReader.of(List.of(law("strict", List.of(tooEarly)), law("lenient", List.of())));

        assertThat(reader.read(text("'laws': ['lenient', 'strict']"))).isEqualTo(new RefusedCall(List.of(tooEarly)));
        assertThat(reader.read(text("'laws': ['lenient']"))).isInstanceOf(AcceptedCall.class);
        assertThat(reader.read(text("'tracks': [{'track': 'FUNDING'}]"))).isInstanceOf(AcceptedCall.class);
    }

    @Test
    void a_law_that_nobody_knows_or_that_is_named_twice_is_a_fault() {
        CallReader reader = CallReader.of(List.of(law("lenient", List.of())));
        RefusedCall refused = (RefusedCall) reader.read(text("'laws': ['lenient', 'Lenient', 7, 'lenient']"));

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("laws[1] UNKNOWN_VALUE", "laws[2] WRONG_TYPE", "laws[3] DUPLICATE_VALUE");
        assertThat(refused.faults().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "The law Lenient is unknown, but must be one of: lenient. Use one of them, or remove the law.");
    }

    @Test
    void no_more_than_a_hundred_faults_are_reported_whoever_finds_them() {
        String elements = String.join(
                ", ", IntStream.range(0, 200).mapToObj(i -> "'X" + i + "'").toList());
        LocatedFault fault = new LocatedFault("", Fault.of(FaultCode.MISSING, Map.of("field", "law")));
        CallReader strict = CallReader.of(List.of(law("strict", Collections.nCopies(200, fault))));

        assertThat(reported(text("'tracks': [" + elements + "]"))).hasSize(100);
        assertThat(((RefusedCall) strict.read(text("'laws': ['strict']"))).faults())
                .hasSize(100);
    }

    @Test
    void a_rate_may_be_a_range_from_the_lesser_to_the_greater() {
        assertThat(rate("{'least': '0.2', 'most': 0.7}"))
                .isEqualTo(Value.within(Rate.percent("20"), Rate.percent("70")));
        assertThat(reported(text("'funding': {'aid': {'rate': {'least': '0.7', 'most': '0.2'}, 'clause': 'L1'}}")))
                .containsExactly("funding.aid.rate.least RATE_OUT_OF_RANGE");
        assertThat(reported(text("'funding': {'aid': {'rate': {'least': '0.7', 'byKind': {}}, 'clause': 'L1'}}")))
                .containsExactly("funding.aid.rate.byKind UNKNOWN_FIELD", "funding.aid.rate.most MISSING");
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

    private static Value<Rate> rate(String rate) {
        return accepted("'funding': {'aid': {'rate': " + rate + ", 'clause': 'L1'}}")
                .funding()
                .aid()
                .orElseThrow()
                .rate();
    }

    private static Call accepted(String section) {
        CallResult result = READER.read(text(section));
        assertThat(result).isInstanceOf(AcceptedCall.class);
        return ((AcceptedCall) result).call();
    }

    private static List<String> reported(String json) {
        CallResult result = READER.read(json.replace('\'', '"'));
        assertThat(result).isInstanceOf(RefusedCall.class);
        return ((RefusedCall) result)
                .faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList();
    }

    private static String text(String section) {
        return "{" + HEAD + (section.isEmpty() ? "" : ", " + section.replace('\'', '"')) + "}";
    }
}

package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A call file of somebody who has not read the page on the format: all that is wrong is said at once. */
class CallOfAStrangerTest {

    private static final Pattern MEANT = Pattern.compile("Did you mean ([^?]+)[?]");

    private static final String CALL = """
            {
              "id": "stranger",
              "tilte": {"fr": "Appel", "en": "Call"},
              "edition": {"version": "1", "from": "2027/02/01"},
              "clauses": {"A1": "aide de 60 % du coût", "A2": "une seconde clause"},
              "asks": [
                {"criterion": "SIZE", "from": "eu-2003-36", "of": "PARTY", "clause": "A1"},
                {"criterion": "GREEN", "of": "OPERATIONS", "question": {"fr": "Vert ?", "en": "Green?"}, "yesNo": true, "clause": "A2"}
              ],
              "applicants": {"beneficiaries": {"kinds": ["COMMUNE"], "clause": "A1"}},
              "operations": {"duration": {"minMonths": "12", "clause": "A1"}},
              "costs": {
                "eligible": [{"natures": ["STUDIE", "TRAVEL"], "clause": "A1"}],
                "staffMinimum": {"share": "20", "clause": "A9"},
                "flatRates": [{"rate": "15%", "of": "STAF", "clause": "A1"}]
              },
              "limits": [{"on": "COMUNICATION", "atMost": {"share": "0,05", "of": "TOTAL"}, "effect": "CUT", "clause": "A1"}],
              "funding": {"aid": {"rate": "60", "cap": {"amount": "250 000", "clause": "A1"}, "clause": "A1"}},
              "submission": {"deadline": {"day": "28/02/2025", "zone": "Europe/Pari", "clause": "A1"}},
              "readings": {"open": {"DEADLIN": "A1"}, "inForce": ["ROUNDING=UPWARDS"]},
              "laws": ["eu-2021-1061"]
            }""";

    @Test
    void a_call_that_is_wrong_in_twenty_ways_gets_every_error_with_its_place_and_what_was_meant() {
        CallResult result = CallReader.of(List.of()).read(CALL);

        assertThat(result).isInstanceOf(RefusedCall.class);
        assertThat(((RefusedCall) result).faults())
                .extracting(CallOfAStrangerTest::shown)
                .containsExactlyInAnyOrder(
                        "tilte UNKNOWN_FIELD title",
                        "title MISSING",
                        "edition.from NOT_A_DATE 2027-02-01",
                        "asks[0].from CRITERION_UNKNOWN",
                        "asks[1].of UNKNOWN_VALUE OPERATION",
                        "applicants.beneficiaries.kinds[0] UNKNOWN_VALUE",
                        "operations.duration.maxMonths MISSING",
                        "costs.eligible[0].natures[0] UNKNOWN_VALUE STUDIES",
                        "costs.staffMinimum.share FTE_OUT_OF_RANGE 20%",
                        "costs.staffMinimum.clause UNKNOWN_VALUE",
                        "costs.flatRates[0].rate NOT_A_NUMBER 0.15",
                        "costs.flatRates[0].of BASE_UNKNOWN STAFF",
                        "limits[0].on BASE_UNKNOWN COMMUNICATION",
                        "limits[0].atMost.share NOT_A_NUMBER 0.05",
                        "limits[0].effect UNKNOWN_VALUE",
                        "funding.aid.rate RATE_OUT_OF_RANGE 60%",
                        "funding.aid.cap.amount NOT_A_NUMBER 250000.00",
                        "submission.deadline.day NOT_A_DATE 2025-02-28",
                        "submission.deadline.zone UNKNOWN_VALUE",
                        "readings.open.DEADLIN UNKNOWN_FIELD DEADLINE",
                        "readings.inForce[0] UNKNOWN_VALUE",
                        "laws[0] UNKNOWN_VALUE");
    }

    private static String shown(LocatedFault fault) {
        String meant = MEANT.matcher(fault.message(Locale.ENGLISH))
                .results()
                .map(each -> " " + each.group(1))
                .findFirst()
                .orElse("");
        return fault.path() + " " + fault.code() + meant;
    }
}

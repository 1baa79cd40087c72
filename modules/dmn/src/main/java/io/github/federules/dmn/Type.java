package io.github.federules.dmn;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A type of a model.
 *
 * @param name the name that other types and nodes know it by
 * @param base the type that this is, or a list of; empty for one of components
 * @param isList whether it is a list
 * @param values the possible texts; empty for all
 * @param components the components with their types
 */
record Type(String name, String base, boolean isList, List<String> values, Map<String, String> components) {

    static final String TEXT = "string";
    static final String NUMBER = "number";
    static final String BOOLEAN = "boolean";
    static final String DATE = "date";
    static final String TIME = "time";

    static final String TRACKS = "tTracks";
    static final String APPLICANT = "tApplicant";
    static final String OPERATION = "tOperation";
    static final String COST_LINE = "tCostLine";
    static final String COST_LINES = "tCostLines";
    static final String FINANCING = "tFinancing";
    static final String SUBMISSION = "tSubmission";
    static final String KIND = "tBeneficiaryKind";
    static final String ROLE = "tPolicyRole";
    static final String NATURE = "tCostNature";
    static final String TREATMENT = "tTreatment";
    static final String SCREENED_LINES = "tScreenedLines";
    static final String LINES_SET_ASIDE = "tLinesSetAside";
    static final String OUTCOME = "tOutcome";
    static final String VERDICT = "tVerdict";
    static final String TEXTS = "tTexts";
    static final String NUMBERS = "tNumbers";
    static final String AID_SHARES = "tAidShares";
    static final String ANSWER = "tAnswer";

    /** The treatment of a line that is not set aside. */
    static final String RETAINED = "RETAINED";

    /** The verdict if inputs are missing or wrong. */
    static final String NOT_DECIDED = "NOT_DECIDED";

    /** The types of a model, each after those that it is made of. */
    static List<Type> of(Draft draft) {
        return List.of(
                listOf(TEXTS, TEXT),
                listOf(NUMBERS, NUMBER),
                oneOf(
                        "tTrack",
                        draft.tracks().stream().map(each -> each.track().code()).toList()),
                listOf(TRACKS, "tTrack"),
                oneOf(KIND, names(BeneficiaryKind.values())),
                oneOf(ROLE, names(PolicyRole.values())),
                oneOf(
                        NATURE,
                        CostNature.standard().stream().map(CostNature::code).toList()),
                of("tMember", "name", TEXT, "kind", KIND),
                listOf("tMembers", "tMember"),
                of(
                        APPLICANT,
                        "name",
                        TEXT,
                        "kind",
                        KIND,
                        "policyRole",
                        ROLE,
                        "recoversVat",
                        BOOLEAN,
                        "members",
                        "tMembers"),
                of("tDeclaration", "code", TEXT, "holds", BOOLEAN),
                listOf("tDeclarations", "tDeclaration"),
                of(
                        OPERATION,
                        "declarations",
                        "tDeclarations",
                        "activity",
                        TEXT,
                        "aidRate",
                        NUMBER,
                        "startsOn",
                        DATE,
                        "endsOn",
                        DATE),
                of(
                        COST_LINE, "id", TEXT, "nature", NATURE, "person", TEXT, "fte", NUMBER, "amount", NUMBER, "vat",
                        NUMBER, "partner", TEXT),
                listOf(COST_LINES, COST_LINE),
                of(FINANCING, "own", NUMBER, "otherPublic", NUMBER, "otherPrivate", NUMBER, "inKind", NUMBER),
                of(SUBMISSION, "sent", BOOLEAN, "sentOn", DATE, "sentAt", TIME, "electronic", BOOLEAN),
                oneOf(
                        TREATMENT,
                        List.of(
                                RETAINED,
                                SetAsideReason.NATURE_NOT_LISTED.name(),
                                SetAsideReason.INDIRECT_AT_REAL_COST.name(),
                                SetAsideReason.STAFF_SHARE_BELOW_MINIMUM.name(),
                                SetAsideReason.STAFF_SHARE_UNKNOWN.name())),
                of(
                        "tScreenedLine",
                        "id",
                        TEXT,
                        "nature",
                        NATURE,
                        "amount",
                        NUMBER,
                        "partner",
                        TEXT,
                        "treatment",
                        TREATMENT),
                listOf(SCREENED_LINES, "tScreenedLine"),
                of("tLineSetAside", "id", TEXT, "reason", TREATMENT),
                listOf(LINES_SET_ASIDE, "tLineSetAside"),
                of("tAidShare", "partner", TEXT, "eligibleCost", NUMBER, "aid", NUMBER),
                listOf(AID_SHARES, "tAidShare"),
                oneOf(OUTCOME, List.of(Outcome.PASSED.name(), Outcome.FAILED.name(), Outcome.NOT_ASKED.name())),
                oneOf(
                        VERDICT,
                        List.of(
                                Verdict.ELIGIBLE.name(),
                                Verdict.INELIGIBLE.name(),
                                Verdict.NOT_SOUGHT.name(),
                                NOT_DECIDED)),
                new Type(ANSWER, "", false, List.of(), AnswerChapter.components(draft)));
    }

    private static Type of(String name, String... components) {
        Map<String, String> types = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i += 2) {
            types.put(components[i], components[i + 1]);
        }
        return new Type(name, "", false, List.of(), types);
    }

    private static Type listOf(String name, String element) {
        return new Type(name, element, true, List.of(), Map.of());
    }

    private static Type oneOf(String name, List<String> values) {
        return new Type(name, TEXT, false, values, Map.of());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}

package io.github.federules.dmn.model;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A type of a model.
 *
 * @param name the name that other types and nodes know it by
 * @param base the type that this is, or a list of; empty for one of components
 * @param isList whether it is a list
 * @param values the possible texts; empty for all
 * @param components the components with their types
 */
public record Type(String name, String base, boolean isList, List<String> values, Map<String, String> components) {

    public static final Type TEXT = oneOf("string", List.of());
    public static final Type NUMBER = oneOf("number", List.of());
    public static final Type BOOLEAN = oneOf("boolean", List.of());
    public static final Type DATE = oneOf("date", List.of());
    public static final Type TIME = oneOf("time", List.of());
    public static final Type TEXTS = listOf("tTexts", "string");
    public static final Type NUMBERS = listOf("tNumbers", "number");

    /** The treatment of a line that is not set aside. */
    public static final String RETAINED = "RETAINED";

    /** The verdict if inputs are missing or wrong. */
    public static final String NOT_DECIDED = "NOT_DECIDED";

    public static final Type TRACKS = listOf("tTracks", "tTrack");
    public static final Type KIND = oneOf("tBeneficiaryKind", names(BeneficiaryKind.values()));
    public static final Type ROLE = oneOf("tPolicyRole", names(PolicyRole.values()));
    public static final Type NATURE = oneOf(
            "tCostNature", CostNature.standard().stream().map(CostNature::code).toList());
    public static final Type COST_LINES = listOf("tCostLines", "tCostLine");
    public static final Type TREATMENT = oneOf("tTreatment", both(List.of(RETAINED), names(SetAsideReason.values())));
    public static final Type SCREENED_LINES = listOf("tScreenedLines", "tScreenedLine");
    public static final Type LINES_SET_ASIDE = listOf("tLinesSetAside", "tLineSetAside");
    public static final Type AID_SHARES = listOf("tAidShares", "tAidShare");
    public static final Type OUTCOME = oneOf("tOutcome", names(Outcome.PASSED, Outcome.FAILED, Outcome.NOT_ASKED));
    public static final Type VERDICT = oneOf(
            "tVerdict", both(names(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NOT_SOUGHT), List.of(NOT_DECIDED)));

    static final Type MEMBERS = listOf("tMembers", "tMember");

    /** Answers to criteria, as a dossier states them. */
    public static final Type ANSWERS = listOf("tStatedAnswers", "tStatedAnswer");

    /** A cost line that is not retained. */
    public static final Structure<SetAside> LINE_SET_ASIDE = Structure.<SetAside>of("tLineSetAside")
            .with("id", TEXT, SetAside::lineId)
            .with("reason", TREATMENT, line -> line.reason().name());

    /** The share of a partner in the aid. */
    public static final Structure<AidShare> AID_SHARE = Structure.<AidShare>of("tAidShare")
            .with("partner", TEXT, share -> share.partner().name().orElse(null))
            .with("eligibleCost", NUMBER, share -> DossierInputs.number(share.eligibleCost()))
            .with("aid", NUMBER, share -> DossierInputs.number(share.aid()));

    private static final Structure<Void> SCREENED_LINE = Structure.<Void>of("tScreenedLine")
            .with("id", TEXT)
            .with("nature", NATURE)
            .with("amount", NUMBER)
            .with("partner", TEXT)
            .with("treatment", TREATMENT);

    /** Returns the types of a model whose call offers some tracks, each after those that it is made of. */
    public static List<Type> of(List<String> tracks, Structure<?> answer) {
        return List.of(
                TEXTS,
                NUMBERS,
                oneOf("tTrack", tracks),
                TRACKS,
                KIND,
                ROLE,
                NATURE,
                DossierInputs.STATED_ANSWER.type(),
                ANSWERS,
                DossierInputs.MEMBER.type(),
                MEMBERS,
                DossierInputs.APPLICANT_FACTS.type(),
                DossierInputs.OPERATION_FACTS.type(),
                DossierInputs.COST_LINE.type(),
                COST_LINES,
                DossierInputs.FINANCING_PLAN.type(),
                DossierInputs.SUBMITTED.type(),
                TREATMENT,
                SCREENED_LINE.type(),
                SCREENED_LINES,
                LINE_SET_ASIDE.type(),
                LINES_SET_ASIDE,
                AID_SHARE.type(),
                AID_SHARES,
                OUTCOME,
                VERDICT,
                answer.type());
    }

    private static Type listOf(String name, String element) {
        return new Type(name, element, true, List.of(), Map.of());
    }

    private static Type oneOf(String name, List<String> values) {
        return new Type(name, "string", false, values, Map.of());
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}

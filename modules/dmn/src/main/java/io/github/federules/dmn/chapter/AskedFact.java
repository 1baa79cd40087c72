package io.github.federules.dmn.chapter;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.InputFault;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answer to a criterion in a model.
 *
 * @param feel the answer in FEEL; null where there is none that the criterion takes
 * @param need the node that it needs
 * @param fault that there is no answer
 */
record AskedFact(String feel, String need, InputFault fault) {

    private static final Map<Criterion, String> COMMON = Map.of(
            CommonCriteria.KIND, "applicant.kind",
            CommonCriteria.LEGAL_FORM, "applicant.legalForm",
            CommonCriteria.POLICY_ROLE, "applicant.policyRole");

    /** Returns the answer to a criterion, common or asked by the call, by its code. */
    static AskedFact of(Call call, String code) {
        Criterion criterion = criterion(call, code);
        String place = COMMON.get(criterion);
        return place == null
                ? asked(call, criterion)
                : new AskedFact(place, DossierInputs.root(place), InputFault.unknown(place));
    }

    /** Returns a criterion, common or asked by the call, by its code. */
    static Criterion criterion(Call call, String code) {
        return Stream.concat(CommonCriteria.all().stream(), call.asks().stream())
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the nodes with the answers that a term looks at, and adds that an answer may be unknown. */
    static List<String> needs(Draft draft, Term term) {
        List<AskedFact> facts = term.conditions().stream()
                .flatMap(AskedFact::codes)
                .distinct()
                .map(code -> of(draft.call(), code))
                .toList();
        boolean isForAll =
                term instanceof Requirement required && required.track().isEmpty();
        facts.forEach(fact -> draft.add(isForAll ? fact.fault : fact.fault.forFundingAlone()));
        return facts.stream().map(AskedFact::need).toList();
    }

    private static Stream<String> codes(Condition condition) {
        return Stream.concat(
                condition.looksAt().stream(), condition.parts().stream().flatMap(AskedFact::codes));
    }

    private static AskedFact asked(Call call, Criterion criterion) {
        String node = "criterion" + (call.asks().indexOf(criterion) + 1);
        InputFault fault = InputFault.of(input(criterion) + ".answers." + criterion.code(), node + " = null", node)
                .on(dossier -> !answers(dossier, criterion)
                        .to(criterion.code())
                        .map(criterion::takes)
                        .is(true));
        return new AskedFact(node, node, fault);
    }

    private static Answers answers(Dossier dossier, Criterion criterion) {
        return criterion.of() == Subject.OPERATION
                ? dossier.operation().answers()
                : dossier.applicant().lead().answers();
    }

    /** Returns the input that an answer is in. */
    static String input(Criterion criterion) {
        return criterion.of() == Subject.OPERATION ? DossierInputs.OPERATION : DossierInputs.APPLICANT;
    }
}

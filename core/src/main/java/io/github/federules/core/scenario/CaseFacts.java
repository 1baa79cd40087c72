package io.github.federules.core.scenario;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import java.util.Map;
import java.util.Objects;

/** What conditions see of a dossier: its answers to the criteria of a call and, where it has none, those that are assumed. */
public final class CaseFacts {

    private final Map<String, Criterion> asked;
    private final Dossier dossier;
    private final Map<String, Answer> assumed;

    private CaseFacts(Map<String, Criterion> asked, Dossier dossier, Map<String, Answer> assumed) {
        this.asked = asked;
        this.dossier = dossier;
        this.assumed = assumed;
    }

    /** No fact at all. */
    public static final CaseFacts NOTHING = stated(Map.of(), Dossier.of(Applicant.unknown(), Operation.untitled()));

    /** Returns what is stated, under a call that asks criteria, by their codes. */
    static CaseFacts stated(Map<String, Criterion> asked, Dossier dossier) {
        return new CaseFacts(asked, dossier, Map.of());
    }

    /** Returns a view in which unknown facts are as assumed, by their paths. */
    CaseFacts assuming(Map<String, Answer> answers) {
        return new CaseFacts(asked, dossier, answers);
    }

    Criterion criterion(String code) {
        return Objects.requireNonNull(asked.get(code), code);
    }

    /** Returns the answer to a criterion. One that the criterion does not take tells nothing. */
    public Fact<Answer> answer(String code) {
        Criterion criterion = criterion(code);
        Fact<Answer> stated = stated(criterion);
        // The common ones have types of their own, and a nomenclature may have codes of any form.
        boolean isCommon = CommonCriteria.find(criterion.code()).isPresent();
        if (stated instanceof Fact.Known<Answer> known && (isCommon || criterion.takes(known.value()))) {
            return stated;
        }
        return assumed.isEmpty() ? Fact.unknown() : Fact.ofNullable(assumed.get(path(criterion)));
    }

    // No call has a criterion of its own by the name of a common one.
    private static boolean isSame(Criterion criterion, Criterion common) {
        return criterion.code().equals(common.code());
    }

    private Fact<Answer> stated(Criterion criterion) {
        Applicant applicant = dossier.applicant();
        if (isSame(criterion, CommonCriteria.KIND)) {
            return applicant.lead().kind().map(kind -> Answer.of(kind.name()));
        }
        if (isSame(criterion, CommonCriteria.POLICY_ROLE)) {
            return applicant.policyRole().map(role -> Answer.of(role.name()));
        }
        if (isSame(criterion, CommonCriteria.LEGAL_FORM)) {
            return Fact.ofNullable(applicant
                    .lead()
                    .legalForm()
                    .map(LegalForm::code)
                    .map(Answer::of)
                    .orElse(null));
        }
        return answers(criterion).to(criterion.code());
    }

    private Answers answers(Criterion criterion) {
        return switch (criterion.of()) {
            case OPERATION -> dossier.operation().answers();
            case APPLICANT, PARTY -> dossier.applicant().lead().answers();
            case COST_LINE -> Answers.none();
            case ASSESSMENT -> dossier.assessment().orElse(Answers.none());
        };
    }

    /** Returns the place of an answer in the dossier. */
    public static String path(Criterion criterion) {
        if (isSame(criterion, CommonCriteria.KIND)) {
            return FactKind.BENEFICIARY_KIND.path();
        }
        if (isSame(criterion, CommonCriteria.POLICY_ROLE)) {
            return FactKind.POLICY_ROLE.path();
        }
        if (isSame(criterion, CommonCriteria.LEGAL_FORM)) {
            return FactKind.LEGAL_FORM.path();
        }
        return kind(criterion).path() + "." + criterion.code();
    }

    /** Returns the kind of the answers to a criterion that a call asks. */
    public static FactKind kind(Criterion criterion) {
        return switch (criterion.of()) {
            case OPERATION -> FactKind.OPERATION_ANSWERS;
            case APPLICANT, PARTY -> FactKind.APPLICANT_ANSWERS;
            case COST_LINE -> FactKind.LINE_ANSWERS;
            case ASSESSMENT -> FactKind.ASSESSMENT_ANSWERS;
        };
    }
}

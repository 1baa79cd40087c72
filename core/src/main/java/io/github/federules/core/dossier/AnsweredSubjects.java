package io.github.federules.core.dossier;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a part of a dossier may answer: an answer elsewhere is one that nothing looks at. */
record AnsweredSubjects(Set<Subject> subjects) {

    static final AnsweredSubjects OPERATION = new AnsweredSubjects(Set.of(Subject.OPERATION));
    // A party may be the applicant.
    static final AnsweredSubjects PARTY = new AnsweredSubjects(Set.of(Subject.PARTY, Subject.APPLICANT));
    static final AnsweredSubjects COST_LINE = new AnsweredSubjects(Set.of(Subject.COST_LINE));

    /** Returns answers with one more, to a criterion that is asked of such a part. */
    Answers with(Answers answers, Criterion criterion, Answer answer) {
        Objects.requireNonNull(answer, "answer");
        if (!subjects.contains(Objects.requireNonNull(criterion, "criterion").of())) {
            throw Fault.of(
                            FaultCode.CRITERION_OUT_OF_PLACE,
                            "answered." + criterion.of(),
                            Map.of("value", criterion.code()))
                    .asException();
        }
        return answers.with(criterion, answer);
    }
}

package io.github.federules.certify.scope;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** Why the answers that a condition looks at cannot be enumerated for one applicant; nothing if they can. */
final class AnswerGaps implements ConditionVisitor<Stream<LocalizedText>> {

    static final LocalizedText LEGAL_FORMS =
            new LocalizedText("l'appel distingue des formes juridiques", "the call tells legal forms apart");
    private static final LocalizedText PARTIES =
            new LocalizedText("l'appel compte les partenaires", "the call counts parties");

    private AnswerGaps() {}

    static List<LocalizedText> in(Stream<Condition> conditions) {
        AnswerGaps gaps = new AnswerGaps();
        return conditions.flatMap(each -> each.accept(gaps)).distinct().toList();
    }

    private static Stream<LocalizedText> of(String criterion) {
        return criterion.equals(CommonCriteria.LEGAL_FORM.code()) ? Stream.of(LEGAL_FORMS) : Stream.empty();
    }

    private Stream<LocalizedText> parts(Condition condition) {
        return condition.parts().stream().flatMap(each -> each.accept(this));
    }

    @Override
    public Stream<LocalizedText> answered(Condition.Answered condition) {
        return of(condition.criterion());
    }

    @Override
    public Stream<LocalizedText> between(Condition.Between condition) {
        return of(condition.criterion());
    }

    @Override
    public Stream<LocalizedText> ofApplicant(Condition.OfApplicant condition) {
        return parts(condition);
    }

    @Override
    public Stream<LocalizedText> parties(Condition.Parties condition) {
        return Stream.concat(Stream.of(PARTIES), parts(condition));
    }

    // Every way to read the call is tried.
    @Override
    public Stream<LocalizedText> ofReading(Condition.OfReading condition) {
        return Stream.empty();
    }

    @Override
    public Stream<LocalizedText> all(Condition.All condition) {
        return parts(condition);
    }

    @Override
    public Stream<LocalizedText> any(Condition.Any condition) {
        return parts(condition);
    }

    @Override
    public Stream<LocalizedText> not(Condition.Not condition) {
        return parts(condition);
    }
}

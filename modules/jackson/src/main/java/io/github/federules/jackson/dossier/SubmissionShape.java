package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.TIME;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.dossier.Submission;
import io.github.federules.jackson.shape.Shape;

/** How and when the application was submitted. */
final class SubmissionShape {

    static final Shape<Submission, Submission> SHAPE = shape();

    private SubmissionShape() {}

    private static Shape<Submission, Submission> shape() {
        Shape<Submission, Submission> shape = new Shape<>();
        var sent = shape.fact("sent", YES_OR_NO, Submission::sent);
        var sentOn = shape.fact("sentOn", DAY, Submission::sentOn);
        var electronic = shape.fact("electronic", YES_OR_NO, Submission::electronic);
        var sentAt = shape.fact("sentAt", TIME, Submission::sentAt);
        shape.writeLast(electronic);
        return shape.made(values ->
                new Submission(values.get(sent), values.get(sentOn), values.get(electronic), values.get(sentAt)));
    }
}

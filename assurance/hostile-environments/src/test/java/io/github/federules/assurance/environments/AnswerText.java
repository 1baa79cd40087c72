package io.github.federules.assurance.environments;

/** The answer to one case, written piece by piece, none of which is kept. */
final class AnswerText {

    private final AnswerWriter writer;
    private final int number;

    AnswerText(AnswerWriter writer, int number) {
        this.writer = writer;
        this.number = number;
    }

    AnswerText append(String piece) {
        writer.write(number, piece);
        return this;
    }
}

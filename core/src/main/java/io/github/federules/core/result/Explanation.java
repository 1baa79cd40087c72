package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.text.Printed;
import io.github.federules.core.text.SectionedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision in words: a heading with the verdicts, sections, and what it was decided by. Text and HTML are made from it.
 *
 * <p>For example:
 *
 * <pre>{@code
 * for (Explanation.Section section : decision.explanation(Locale.ENGLISH).sections()) {
 *     out.println(section.title() + ": " + section.entries().size());
 * }
 * }</pre>
 *
 * <p>For example, {@code decision.explanation(Locale.FRENCH).html()} is a part of a page, without any style.
 *
 * @param locale French or English
 * @param heading the call, the applicant and the operation
 * @param verdicts the verdict on each track, with its reason below it where it has one
 * @param sections the sections that have something to say
 * @param closing what it was decided by
 */
public record Explanation(
        Locale locale, List<String> heading, List<Item> verdicts, List<Section> sections, List<String> closing) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param locale French or English
     * @param heading the call, the applicant and the operation
     * @param verdicts the verdict on each track
     * @param sections the sections that have something to say
     * @param closing what it was decided by
     */
    public Explanation {
        Objects.requireNonNull(locale, "locale");
        heading = List.copyOf(NoNulls.in(heading, "heading"));
        verdicts = List.copyOf(NoNulls.in(verdicts, "verdicts"));
        sections = List.copyOf(NoNulls.in(sections, "sections"));
        closing = List.copyOf(NoNulls.in(closing, "closing"));
    }

    /**
     * A section.
     *
     * @param code the name that programs rely on, such as {@code costs}
     * @param title the title for people
     * @param entries its entries, rows of amounts or items
     */
    public record Section(String code, String title, List<Entry> entries) {

        /**
         * Checks that nothing is null and copies the list.
         *
         * @param code the name that programs rely on
         * @param title the title for people
         * @param entries its entries
         */
        public Section {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            entries = List.copyOf(NoNulls.in(entries, "entries"));
        }

        /**
         * Returns a section of plain items.
         *
         * @param code the name that programs rely on
         * @param title the title for people
         * @param items the sentences
         * @return the section
         */
        public static Section of(String code, String title, List<String> items) {
            Entry[] entries = new Entry[NoNulls.in(items, "items").size()];
            int place = 0;
            for (String item : items) {
                entries[place++] = Item.of(item);
            }
            return new Section(code, title, List.of(entries));
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Section", "code", code, "entries", entries.size());
        }
    }

    /** An entry of a section. */
    public sealed interface Entry {}

    /**
     * A sentence, with what it rests on.
     *
     * @param outcome the outcome of the rule that it is about, or empty if it is about none
     * @param clause the number of the clause, or empty
     * @param text the sentence with its outcome and its clause
     * @param detail the remedy or the reason, or empty
     */
    public record Item(Optional<Outcome> outcome, Optional<String> clause, String text, Optional<String> detail)
            implements Entry {

        /**
         * Checks that nothing is null.
         *
         * @param outcome the outcome of the rule that it is about, or empty
         * @param clause the number of the clause, or empty
         * @param text the sentence
         * @param detail the remedy or the reason, or empty
         */
        public Item {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(detail, "detail");
        }

        /**
         * Returns a sentence by itself.
         *
         * @param text the sentence
         * @return the item
         */
        public static Item of(String text) {
            return new Item(Optional.empty(), Optional.empty(), text, Optional.empty());
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Item", "outcome", outcome, "clause", clause);
        }
    }

    /**
     * An amount in a table.
     *
     * @param label what it is, with its sign where it is added or taken
     * @param amount the amount in euros as text
     * @param remark how it came about, or empty text
     */
    public record Row(String label, String amount, String remark) implements Entry {

        /**
         * Checks that nothing is null.
         *
         * @param label what it is
         * @param amount the amount in euros as text
         * @param remark how it came about, or empty text
         */
        public Row {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(remark, "remark");
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Row", "label", label, "amount", amount);
        }
    }

    /**
     * Returns the explanation as plain text, with amounts below each other.
     *
     * @return the text, several lines
     */
    public String text() {
        SectionedText text = new SectionedText();
        heading.forEach(text::line);
        text.line("");
        for (Item verdict : verdicts) {
            text.line(verdict.text());
            verdict.detail().ifPresent(reason -> text.line("  " + reason));
        }
        sections.forEach(section -> add(section, text));
        text.line("");
        closing.forEach(text::line);
        return text.toString();
    }

    private static void add(Section section, SectionedText text) {
        int widestLabel = 0;
        int widestAmount = 0;
        for (Entry entry : section.entries()) {
            if (entry instanceof Row row) {
                widestLabel = Math.max(widestLabel, row.label().length());
                widestAmount = Math.max(widestAmount, row.amount().length());
            }
        }
        if (!section.entries().isEmpty()) {
            text.heading(section.title());
        }
        for (Entry entry : section.entries()) {
            if (entry instanceof Row row) {
                int width = row.label().length() + row.amount().length();
                String gap = " ".repeat(widestLabel + 2 + widestAmount - width);
                String beforeRemark = row.remark().isEmpty() ? "" : "  ";
                text.indented(row.label() + gap + row.amount() + beforeRemark + row.remark());
            } else if (entry instanceof Item item) {
                text.indented(item.text());
                if (item.detail().isPresent()) {
                    text.indented("  " + item.detail().get());
                }
            }
        }
    }

    /**
     * Returns the explanation as HTML without any style: an {@code article} with headings, tables and lists, in its language. All
     * texts are escaped.
     *
     * @return the HTML
     */
    public String html() {
        Html html = new Html();
        html.open("article lang=\"" + locale.getLanguage() + "\"");
        html.text("h1", heading.isEmpty() ? "" : heading.get(0));
        heading.stream().skip(1).forEach(line -> html.text("p", line));
        for (Item verdict : verdicts) {
            html.text("p", verdict.text());
            verdict.detail().ifPresent(reason -> html.text("p", reason));
        }
        for (Section section : sections) {
            html.open("section");
            html.text("h2", section.title());
            html.entries(section.entries());
            html.close("section");
        }
        html.open("footer");
        closing.forEach(line -> html.text("p", line));
        html.close("footer");
        html.close("article");
        return html.toString();
    }

    private static final class Html {

        private final StringBuilder html = new StringBuilder();

        void entries(List<Entry> entries) {
            boolean areRows = entries.stream().allMatch(Row.class::isInstance);
            String list = areRows ? "table" : "ul";
            open(list);
            for (Entry entry : entries) {
                if (entry instanceof Row row) {
                    open("tr");
                    text("th scope=\"row\"", row.label());
                    text("td", row.amount());
                    text("td", row.remark());
                    close("tr");
                } else if (entry instanceof Item item) {
                    open("li");
                    html.append(escaped(item.text()));
                    item.detail().ifPresent(detail -> text("p", detail));
                    close("li");
                }
            }
            close(list);
        }

        void open(String tag) {
            html.append('<').append(tag).append('>');
        }

        void close(String tag) {
            html.append("</").append(tag.split(" ", 2)[0]).append(">\n");
        }

        void text(String tag, String text) {
            open(tag);
            html.append(escaped(text));
            close(tag);
        }

        private static String escaped(String text) {
            return text.strip()
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }

        @Override
        public String toString() {
            return html.toString();
        }
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Explanation", "locale", locale, "sections", sections.size());
    }
}

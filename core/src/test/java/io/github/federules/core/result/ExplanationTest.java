package io.github.federules.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.rule.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An explanation as a part of a page. */
class ExplanationTest {

    private static final Explanation.Item REASONED = new Explanation.Item(
            Optional.empty(), Optional.empty(), "Funding: ELIGIBLE", Optional.of("since <all> hold"));
    private static final Explanation.Item FAILED = new Explanation.Item(
            Optional.of(Outcome.FAILED), Optional.of("A1"), "[not met] A1. 5 > 4 & 3", Optional.of("Add \"1\"."));
    private static final Explanation.Section COSTS = new Explanation.Section(
            "costs",
            "Costs",
            List.of(
                    new Explanation.Row("Costs presented", "€1.00", ""),
                    new Explanation.Row("  of which staff", "€0.50", "50%")));

    @Test
    void html_has_headings_tables_of_rows_and_lists_of_sentences_in_which_every_text_is_escaped() {
        Explanation explanation = new Explanation(
                Locale.FRENCH,
                List.of("Appel <b>", "Les Amis", "Jardin"),
                List.of(REASONED, Explanation.Item.of("Coaching: ELIGIBLE")),
                List.of(COSTS, new Explanation.Section("findings", "Findings", List.of(FAILED))),
                List.of("By Federules", "No decision"));

        assertThat(explanation.html()).isEqualTo("""
                <article lang="fr"><h1>Appel &lt;b&gt;</h1>
                <p>Les Amis</p>
                <p>Jardin</p>
                <p>Funding: ELIGIBLE</p>
                <p>since &lt;all&gt; hold</p>
                <p>Coaching: ELIGIBLE</p>
                <section><h2>Costs</h2>
                <table><tr><th scope="row">Costs presented</th>
                <td>€1.00</td>
                <td></td>
                </tr>
                <tr><th scope="row">of which staff</th>
                <td>€0.50</td>
                <td>50%</td>
                </tr>
                </table>
                </section>
                <section><h2>Findings</h2>
                <ul><li>[not met] A1. 5 &gt; 4 &amp; 3<p>Add &quot;1&quot;.</p>
                </li>
                </ul>
                </section>
                <footer><p>By Federules</p>
                <p>No decision</p>
                </footer>
                </article>
                """);
    }

    @Test
    void html_without_a_heading_has_an_empty_one() {
        Explanation explanation = new Explanation(Locale.ENGLISH, List.of(), List.of(), List.of(), List.of());

        assertThat(explanation.html()).isEqualTo("""
                <article lang="en"><h1></h1>
                <footer></footer>
                </article>
                """);
    }
}

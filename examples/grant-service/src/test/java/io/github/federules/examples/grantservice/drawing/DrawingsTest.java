package io.github.federules.examples.grantservice.drawing;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What drawings of a decision show, and what a page may rely on. */
class DrawingsTest {

    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;
    private static final Drawings DRAWINGS = new Drawings();

    private static final Clause CLAUSE = new Clause("A1", "");

    // presented 71 500.00, set aside 1 500.00, indirect 15 % of 48 000.00 = 7 200.00, total 77 200.00, aid 60 % = 46
    // 320.00
    private static final Decision DECISION = decide(
            CostLine.staff("Cheffe de projet", euros("48000.00")).withShare(fte("0.50")),
            CostLine.of(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00")),
            CostLine.of(CostNature.TRAVEL, "Déplacements", euros("1500.00")));

    @Test
    void the_parts_of_a_bar_are_as_long_as_their_amounts() throws Exception {
        Document image = parsed(DRAWINGS.costs(DECISION, Locale.ENGLISH));

        // The longest bar of 464 units is the total of 77 200.00: 70 000.00 * 464 / 77 200.00 = 420.7, 1 500.00 = 9.0,
        // 7 200.00 = 43.2, 46 320.00 = 278.4, 30 880.00 = 185.6, each cut to a whole unit.
        assertThat(bars(image))
                .containsExactly(
                        "retained 8 420", "aside 428 9", "retained 8 420", "flat 428 43", "aid 8 278", "own 286 185");
    }

    @Test
    void the_figures_of_the_costs_are_in_the_description_and_beside_the_bars() throws Exception {
        Document english = parsed(DRAWINGS.costs(DECISION, Locale.ENGLISH));
        Document french = parsed(DRAWINGS.costs(DECISION, Locale.FRENCH));

        assertThat(texts(english, "desc"))
                .containsExactly(
                        "Of €71,500.00 presented, €70,000.00 are retained and €1,500.00 are not. With €7,200.00 of"
                                + " indirect costs by flat rate, the total eligible cost is €77,200.00. The aid computed"
                                + " is €46,320.00; €30,880.00 remain for the applicant and other funders.");
        assertThat(texts(english, "text"))
                .contains("Costs presented: €71,500.00", "not retained: €1,500.00", "aid computed: €46,320.00");
        assertThat(texts(french, "title")).containsExactly("Des dépenses présentées à l’aide");
        assertThat(texts(french, "text"))
                .contains(
                        "Coût total éligible (assiette)\u00a0: 77\u202f200,00\u00a0€",
                        "aide calculée\u00a0: 46\u202f320,00\u00a0€");
    }

    @Test
    void an_operation_without_costs_is_drawn_without_bars() throws Exception {
        assertThat(bars(parsed(DRAWINGS.costs(decide(), Locale.ENGLISH)))).isEmpty();
    }

    @Test
    void the_curve_has_its_bend_at_the_maximum_aid_and_the_dossier_is_on_it() {
        AidCurve curve = AidCurve.of(DECISION).orElseThrow();

        // 250 000.00 / 60 % = 416 666.67, rounded up to a cent whose 60 % is the maximum.
        assertThat(curve.cappedFrom()).hasValue(41_666_667);
        assertThat(curve.aidFor(41_666_666)).isEqualTo(24_999_999);
        assertThat(curve.aidFor(99_999_999)).isEqualTo(25_000_000);
        assertThat(curve.minimum()).hasValue(7_000_000);
        assertThat(curve.aidFor(curve.cost())).isEqualTo(curve.aid()).isEqualTo(4_632_000);
    }

    @Test
    void the_bend_follows_the_reading_of_the_rounding() {
        Decision halfUp =
                FederEligibility.under(CALL).reading(CentRounding.HALF_UP).assess(DECISION.dossier());

        // 60 % of 416 666.66 is 249 999.996, which is 250 000.00 to the nearest cent.
        assertThat(AidCurve.of(halfUp).orElseThrow().cappedFrom()).hasValue(41_666_666);
    }

    @Test
    void a_minimum_of_another_sum_than_the_total_is_not_drawn() {
        Decision presented =
                FederEligibility.under(CALL).reading(MinimumCostBasis.PRESENTED).assess(DECISION.dossier());

        assertThat(AidCurve.of(presented).orElseThrow().minimum()).isEmpty();
    }

    @Test
    void the_curve_names_the_thresholds_and_the_place() throws Exception {
        Document image = parsed(DRAWINGS.aidCurve(DECISION, Locale.ENGLISH).orElseThrow());

        assertThat(texts(image, "text"))
                .contains(
                        "the operation",
                        "minimum €70,000.00",
                        "maximum aid €250,000.00",
                        "maximum aid from €416,666.67");
        assertThat(texts(image, "desc").get(0))
                .startsWith("The operation has a total eligible cost of €77,200.00 and a computed aid of €46,320.00.")
                .contains("below €70,000.00", "at most €250,000.00");
        // The axis ends at 416 666.67 / 4 * 5 = 520 833.30: 77 200.00 is at 12 + 67 of 456 units. The aid is 46 320.00
        // of 250 000.00 on 214 units: 260 - 39.
        Element here = elements(image, "circle").get(0);
        assertThat(here.getAttribute("cx")).isEqualTo("79");
        assertThat(here.getAttribute("cy")).isEqualTo("221");
    }

    @Test
    void costs_over_a_ceiling_are_drawn_as_not_retained() throws Exception {
        Call call = general()
                .limit(Limit.on(CLAUSE, Base.of(CostNature.SOFTWARE_SUBSCRIPTION))
                        .atMost(euros("10000.00"))
                        .reducing())
                .build();

        Document image = parsed(DRAWINGS.costs(under(call), Locale.ENGLISH));

        // 22,000.00 - 10,000.00 over the ceiling, and 1,500.00 that the call does not pay
        assertThat(texts(image, "text")).contains("Costs presented: €71,500.00", "not retained: €13,500.00");
    }

    @Test
    void there_is_no_curve_where_the_aid_depends_on_more_than_the_total() {
        Limit fourTimes = Limit.on(CLAUSE, Base.AID)
                .atMost(Share.times("4", Base.OTHER_PUBLIC))
                .reducing();
        Value<Bound> byKind = Value.when(
                        Condition.applicant(Condition.where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION"))),
                        Bound.of(euros("900.00")))
                .otherwise(Bound.of(euros("800.00")));

        assertThat(AidCurve.of(under(general().build()))).isPresent();
        assertThat(AidCurve.of(under(general().limit(fourTimes).build()))).isEmpty();
        assertThat(AidCurve.of(under(general().wholeEuros(CLAUSE).build()))).isEmpty();
        assertThat(AidCurve.of(under(general()
                        .limit(Limit.of(CLAUSE, Limit.Form.MAXIMUM_AID, byKind))
                        .build())))
                .isEmpty();
        assertThat(AidCurve.of(under(general()
                                .limit(Limit.of(CLAUSE, Limit.Form.MINIMUM_COST, byKind))
                                .build()))
                        .orElseThrow()
                        .minimum())
                .isEmpty();
    }

    private static CallBuilder general() {
        return Call.builder("general", new LocalizedText("g", "g"))
                .pays(CLAUSE, CostNature.STAFF, CostNature.SOFTWARE_SUBSCRIPTION)
                .aid(CLAUSE, Rate.percent("50"));
    }

    private static Decision under(Call call) {
        return FederEligibility.under(call)
                .assess(Dossier.of(Applicant.unknown(), DECISION.dossier().operation()));
    }

    @Test
    void there_is_no_curve_while_the_rate_is_unknown() {
        Call range = FederCalls.find("pdl-research-2023").orElseThrow();
        Dossier dossier = Dossier.of(Applicant.unknown(), DECISION.dossier().operation());

        assertThat(DRAWINGS.aidCurve(FederEligibility.under(range).assess(dossier), Locale.FRENCH))
                .isEmpty();
        Dossier withRate =
                Dossier.of(Applicant.unknown(), DECISION.dossier().operation().withAidRate(Rate.percent("50")));
        assertThat(AidCurve.of(FederEligibility.under(range).assess(withRate)).map(AidCurve::rate))
                .contains(Rate.percent("50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void nothing_in_a_drawing_needs_a_script_a_style_or_another_file_and_every_length_is_whole(String language)
            throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        for (String markup : List.of(
                DRAWINGS.costs(DECISION, locale),
                DRAWINGS.aidCurve(DECISION, locale).orElseThrow())) {
            Document image = parsed(markup);

            assertThat(image.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(texts(image, "title")).hasSize(1).doesNotContain("");
            assertThat(texts(image, "desc")).hasSize(1).doesNotContain("");
            assertThat(names(image)).isSubsetOf("svg", "title", "desc", "rect", "text", "line", "polyline", "circle");
            assertThat(attributes(image))
                    .isSubsetOf(
                            "xmlns",
                            "class",
                            "viewBox",
                            "width",
                            "height",
                            "role",
                            "x",
                            "y",
                            "x1",
                            "y1",
                            "x2",
                            "y2",
                            "cx",
                            "cy",
                            "r",
                            "points",
                            "fill",
                            "stroke",
                            "stroke-width",
                            "stroke-dasharray",
                            "text-anchor",
                            "font-family",
                            "font-size");
            assertThat(markup).doesNotContain("NaN", "Infinity").doesNotContainPattern("\"-?[0-9]+\\.[0-9]");
        }
    }

    @Test
    void a_text_from_outside_stays_a_text() throws Exception {
        Svg svg = new Svg("x", 1, 1, "</title><script>alert(1)</script>", "\"' onload=\"x\u0000\u0007\u202e\ud800");
        svg.line(1, 2, "a\" onload=\"alert(1)", "<b>&amp;");
        Document image = parsed(svg.markup());

        assertThat(names(image)).containsExactly("desc", "svg", "text", "title");
        assertThat(texts(image, "title")).containsExactly("</title><script>alert(1)</script>");
        assertThat(texts(image, "desc")).containsExactly("\"' onload=\"x\ufffd\ufffd\ufffd\ufffd");
        assertThat(texts(image, "text")).containsExactly("<b>&amp;");
        assertThat(attributes(image)).doesNotContain("onload");
    }

    @Test
    void the_largest_amounts_fit() throws Exception {
        Decision decision = decide(IntStream.range(0, 10)
                .mapToObj(i -> CostLine.of(CostNature.STUDIES, "Étude", euros("999999999999.99")))
                .toArray(CostLine[]::new));

        assertThat(bars(parsed(DRAWINGS.costs(decision, Locale.ENGLISH))))
                .containsExactly("retained 8 464", "retained 8 464", "aid 8 1", "own 9 463");
        assertThat(parsed(DRAWINGS.aidCurve(decision, Locale.ENGLISH).orElseThrow()))
                .isNotNull();
    }

    @Test
    void a_long_text_is_broken_between_words_and_cut_after_three_lines() {
        assertThat(WrappedText.of("un deux trois", 7)).containsExactly("un deux", "trois");
        assertThat(WrappedText.of("anticonstitutionnel", 7)).containsExactly("antico…");
        assertThat(WrappedText.of("a b c d e", 1)).containsExactly("a", "b", "c …");
    }

    private static Decision decide(CostLine... lines) {
        return FederEligibility.under(CALL)
                .assess(Dossier.of(
                        Applicant.unknown(), Operation.titled("Essai").withCostLines(List.of(lines))));
    }

    private static Document parsed(String markup) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
    }

    // The bars are 28 high, the squares of the legend are not.
    private static List<String> bars(Document image) {
        return elements(image, "rect").stream()
                .filter(each -> each.getAttribute("height").equals("28"))
                .map(each ->
                        each.getAttribute("class") + " " + each.getAttribute("x") + " " + each.getAttribute("width"))
                .toList();
    }

    private static List<Element> elements(Document image, String name) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < image.getElementsByTagName(name).getLength(); i++) {
            elements.add((Element) image.getElementsByTagName(name).item(i));
        }
        return elements;
    }

    private static List<String> texts(Document image, String name) {
        return elements(image, name).stream().map(Node::getTextContent).toList();
    }

    private static Set<String> names(Document image) {
        Set<String> names = new TreeSet<>();
        elements(image, "*").forEach(each -> names.add(each.getTagName()));
        return names;
    }

    private static Set<String> attributes(Document image) {
        Set<String> names = new TreeSet<>();
        for (Element each : elements(image, "*")) {
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                names.add(each.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }
}

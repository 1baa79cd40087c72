package io.github.federules.dmn;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Calls for the tests, and models as documents. */
public final class Models {

    public static final Clause CLAUSE = new Clause("K1", "une clause");

    private static final LocalizedText USEFUL = new LocalizedText("c'est utile", "it is useful");

    static final Criterion PURPOSE = Criterion.yesNo("PURPOSE", Subject.OPERATION, USEFUL);

    /** An activity; C has no rate. */
    static final Criterion ACTIVITY = Criterion.named(
                    "ACTIVITY", Subject.OPERATION, new LocalizedText("Activité", "Activity"))
            .withAnswer("A", new LocalizedText("a", "a"))
            .withAnswer("B", new LocalizedText("b", "b"))
            .withAnswer("C", new LocalizedText("c", "c"));

    private Models() {}

    /** A call that has every term that a model can have. */
    public static CallBuilder everything() {
        return Call.builder("everything", new LocalizedText("Tout", "Everything"))
                .offersFunding()
                .offers(Track.of("WORKSHOPS"), new LocalizedText("Ateliers", "Workshops"))
                .beneficiaries(CLAUSE, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                .policyRoles(CLAUSE, PolicyRole.DIRECT)
                .declaration(CLAUSE, "PURPOSE", PURPOSE, USEFUL)
                .asks(CLAUSE, ACTIVITY)
                .duration(CLAUSE, 6, 24)
                .window(CLAUSE, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31))
                .pays(CLAUSE, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(CLAUSE, fte("0.20"))
                .flatRate(FlatRate.of(CLAUSE, Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)
                        .withCap(CLAUSE, euros("9000.00")))
                .paysVat(CLAUSE)
                .with(Limit.minimumCost(CLAUSE, euros("70000.00")))
                .maximumCost(CLAUSE, euros("900000.00"))
                .aid(CLAUSE, byActivity())
                .maximumAid(CLAUSE, euros("250000.00"))
                .minimumAid(CLAUSE, euros("10000.00"))
                .wholeEuros(CLAUSE)
                .sharedOut(CLAUSE)
                .ownContribution(CLAUSE, Rate.percent("20"))
                .publicCofinancing(CLAUSE, Rate.percent("5"))
                .maximumPublicAid(CLAUSE, euros("300000.00"))
                .submissionRequired(CLAUSE)
                .submissionElectronic(CLAUSE)
                .deadline(deadline("12:00"))
                .leavesOpen(CLAUSE, Question.ROUNDING)
                .leavesOpen(CLAUSE, Question.STAFF_SHARE_SCOPE)
                .leavesOpen(CLAUSE, Question.FLAT_RATE_BASE)
                .leavesOpen(CLAUSE, Question.MINIMUM_COST_BASIS);
    }

    static Value.Cases<Rate> byActivity() {
        return Value.when(where(ACTIVITY).in(Answer.of("A")), Rate.percent("40"))
                .orWhen(where(ACTIVITY).in(Answer.of("B")), Rate.percent("60"));
    }

    static Deadline deadline(String until) {
        return Deadline.of(CLAUSE, LocalDate.of(2025, 2, 28), ZoneId.of("Europe/Paris"))
                .withUntil(LocalTime.parse(until));
    }

    static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

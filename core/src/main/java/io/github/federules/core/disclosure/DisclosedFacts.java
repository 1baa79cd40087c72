package io.github.federules.core.disclosure;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.statement.AnswerWords;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** The facts of a dossier that are known, one a line, in the order of the dossier. */
final class DisclosedFacts {

    private final Call call;
    private final Dossier dossier;
    private final Phrasebook phrases;
    private final AnswerWords words;
    private final List<String> lines = new ArrayList<>();

    DisclosedFacts(Call call, Dossier dossier, Phrasebook phrases) {
        this.call = call;
        this.dossier = dossier;
        this.phrases = phrases;
        this.words = new AnswerWords(call.asks(), phrases);
    }

    List<String> lines() {
        dossier.seeks().ifPresent(this::sought);
        applicant(dossier.applicant());
        operation(dossier.operation());
        dossier.operation().costLines().forEach(this::costLine);
        submission(dossier.submission());
        dossier.assessment().ifPresent(answers -> answers("assessed", answers));
        return lines;
    }

    private void sought(Set<Track> tracks) {
        add(
                "seeks",
                call.offers().stream()
                        .filter(offer -> tracks.contains(offer.track()))
                        .map(this::title)
                        .collect(Collectors.joining(phrases.phrase("list.and"))));
    }

    private String title(OfferedTrack offer) {
        return PlainText.of(offer.title().in(phrases.locale()));
    }

    private void applicant(Applicant applicant) {
        Party lead = applicant.lead();
        lead.name()
                .ifPresent(name -> lines.add(phrases.phrase("label.applicant", Map.of("value", PlainText.of(name)))));
        party(lead);
        applicant.policyRole().find().ifPresent(role -> add("policyRole", phrases.phrase("role.", role)));
        applicant.recoversVat().find().ifPresent(recovers -> add("recoversVat", answer(recovers)));
        deMinimisAid(lead);
        // Below the name of a partner stands what is known of the partner alone.
        int rank = 1;
        for (Party member : applicant.members()) {
            add("member", BodyName.of(member.name(), rank, phrases));
            party(member);
            deMinimisAid(member);
            rank++;
        }
    }

    private void deMinimisAid(Party party) {
        party.deMinimisAid().find().ifPresent(aid -> add("deMinimisAid", euros(aid)));
    }

    private void party(Party party) {
        party.legalForm()
                .ifPresent(
                        form -> add("legalForm", PlainText.of(form.label()) + " (" + PlainText.of(form.code()) + ")"));
        party.kind()
                .find()
                .ifPresent(kind -> add(
                        party.declaredKind().isKnown() ? "kind" : "kind.ofLegalForm", phrases.phrase("kind.", kind)));
        answers("answer", party.answers());
    }

    private void operation(Operation operation) {
        operation
                .title()
                .ifPresent(title -> lines.add(phrases.phrase("label.operation", Map.of("value", PlainText.of(title)))));
        answers("answer", operation.answers());
        operation.realisation().find().ifPresent(this::realisation);
        operation.financing().find().ifPresent(this::financing);
        operation
                .aidRate()
                .find()
                .ifPresent(rate -> lines.add(phrases.phrase(
                        "disclosure.fact.aidRate",
                        Map.of("value", phrases.formats().percent(rate.share()), "authority", authority()))));
    }

    private void realisation(Realisation period) {
        Map<String, String> days = new HashMap<>();
        period.startsOn()
                .find()
                .ifPresent(day -> days.put("startsOn", phrases.formats().date(day)));
        period.endsOn()
                .find()
                .ifPresent(day -> days.put("endsOn", phrases.formats().date(day)));
        String known = days.size() == 2 ? "" : period.startsOn().isKnown() ? ".start" : ".end";
        lines.add(phrases.phrase("disclosure.fact.realisation" + known, days));
    }

    private void answers(String name, Answers answers) {
        answers.byCriterion().forEach((code, answer) -> lines.add(answer(name, code, answer)));
    }

    private String answer(String name, String code, Answer answer) {
        return phrases.phrase(
                "disclosure.fact." + name,
                Map.of(
                        "authority", authority(),
                        "question", PlainText.of(words.question(code), DisclosureText.LONGEST_TEXT),
                        "answer", PlainText.of(words.of(code, answer), DisclosureText.LONGEST_TEXT)));
    }

    private void financing(FinancingPlan plan) {
        lines.add(phrases.phrase(
                "disclosure.fact.financing",
                Map.of(
                        "own", part(plan, FinancingPlan.Part.OWN, plan.own()),
                        "otherPublic", part(plan, FinancingPlan.Part.OTHER_PUBLIC, plan.otherPublic()),
                        "otherPrivate", part(plan, FinancingPlan.Part.OTHER_PRIVATE, plan.otherPrivate()),
                        "inKind", part(plan, FinancingPlan.Part.IN_KIND, plan.inKind()))));
    }

    private String part(FinancingPlan plan, FinancingPlan.Part part, MonetaryAmount amount) {
        String euros = euros(amount);
        return plan.open().contains(part) ? phrases.phrase("amount.least.alone", Map.of("amount", euros)) : euros;
    }

    private void costLine(CostLine line) {
        StringBuilder text = new StringBuilder(phrases.phrase(
                "disclosure.fact.line",
                Map.of(
                        "line", PlainText.of(line.id().orElse("")),
                        "nature", line.nature().label(phrases.locale()))));
        // The amount of a line that states a quantity, or nothing yet, is no fact.
        if (line.quantity().isEmpty() && !line.open()) {
            text.append(part("amount", euros(line.amount())));
        }
        line.quantity()
                .flatMap(Quantity::units)
                .ifPresent(units -> text.append(quantity(line, phrases.formats().number(units))));
        line.quantity().flatMap(Quantity::annualCost).ifPresent(cost -> text.append(part("annualCost", euros(cost))));
        line.label().ifPresent(label -> text.append(part("label", PlainText.of(label))));
        line.person().ifPresent(person -> text.append(part("person", PlainText.of(person))));
        line.share()
                .find()
                .ifPresent(share -> text.append(part("share", phrases.formats().percent(share.value()))));
        if (!line.vat().isZero()) {
            text.append(part("vat", euros(line.vat())));
        }
        line.partner().ifPresent(partner -> text.append(part("partner", PlainText.of(partner))));
        line.answers().byCriterion().forEach((code, answer) -> text.append(answer("line.answer", code, answer)));
        lines.add(text.toString());
    }

    private String part(String name, String value) {
        return phrases.phrase("disclosure.fact.line." + name, Map.of("value", value));
    }

    // In the unit that the call pays, where it pays the nature by one.
    private String quantity(CostLine line, String units) {
        return call.costs().paid().stream()
                .filter(paid -> paid.natures().contains(line.nature()))
                .flatMap(paid -> paid.price().stream())
                .map(price -> PlainText.line(price.unit().in(phrases.locale())))
                .distinct()
                .reduce((one, other) -> "")
                .filter(unit -> !unit.isEmpty())
                .map(unit -> phrases.phrase("disclosure.fact.line.quantity.unit", Map.of("value", units, "unit", unit)))
                .orElseGet(() -> part("quantity", units));
    }

    private void submission(Submission submission) {
        submission.sent().find().ifPresent(sent -> add("sent", answer(sent)));
        submission
                .sentOn()
                .find()
                .ifPresent(day -> add("sentOn", phrases.formats().date(day)));
        submission
                .sentAt()
                .find()
                .ifPresent(time -> add("sentAt", phrases.formats().time(time)));
        submission.electronic().find().ifPresent(electronic -> add("electronic", answer(electronic)));
    }

    private void add(String name, String value) {
        lines.add(phrases.phrase("disclosure.fact." + name, Map.of("value", value)));
    }

    private String answer(boolean yes) {
        return phrases.phrase(yes ? "disclosure.yes" : "disclosure.no");
    }

    private String authority() {
        return PlainText.of(call.authority().in(phrases.locale()));
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}

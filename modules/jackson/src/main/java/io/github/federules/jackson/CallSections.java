package io.github.federules.jackson;

import io.github.federules.core.call.ApplicantTerms;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OperationTerms;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.SubmissionTerms;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The sections of a call that cite clauses. */
final class CallSections {

    private final JsonGenerator json;
    private final TermsWriter terms;

    CallSections(JsonGenerator json, CitedClauses cited) {
        this.json = json;
        this.terms = new TermsWriter(json, cited);
    }

    void write(Call call) {
        terms.object("applicants", () -> write(call.applicants()));
        terms.object("operations", () -> write(call.operations()));
        new CostTermsWriter(json, terms).write(call.costs());
        new FundingTermsWriter(terms).write(call.funding());
        terms.object("submission", () -> write(call.submission()));
        terms.object("readings", () -> readings(call));
        terms.list("notJudged", () -> call.notJudged().forEach(this::write));
    }

    private void write(ApplicantTerms applicants) {
        applicants
                .beneficiaries()
                .ifPresent(each -> terms.object("beneficiaries", () -> {
                    terms.words("kinds", each.kinds());
                    terms.clause(each.clause());
                }));
        applicants
                .policyRoles()
                .ifPresent(each -> terms.object("policyRoles", () -> {
                    terms.words("roles", each.roles());
                    terms.clause(each.clause());
                }));
    }

    private void write(OperationTerms operations) {
        terms.list("declarations", () -> operations.declarations().forEach(this::write));
        operations
                .duration()
                .ifPresent(each -> terms.object("duration", () -> {
                    json.writeNumberProperty("minMonths", each.minMonths());
                    json.writeNumberProperty("maxMonths", each.maxMonths());
                    terms.clause(each.clause());
                }));
        operations
                .window()
                .ifPresent(each -> terms.object("window", () -> {
                    json.writeStringProperty("from", each.from().toString());
                    json.writeStringProperty("to", each.to().toString());
                    terms.clause(each.clause());
                }));
    }

    private void write(RequiredDeclaration required) {
        terms.element(() -> {
            JsonText.writeText(json, "rule", required.rule().code());
            JsonText.writeText(json, "declaration", required.declaration().code());
            terms.localized("statement", required.statement());
            terms.clause(required.clause());
        });
    }

    private void write(SubmissionTerms submission) {
        if (!submission.document().equals(SubmissionTerms.APPLICATION)) {
            terms.localized("document", submission.document());
        }
        submission.recipient().ifPresent(each -> terms.localized("recipient", each));
        terms.clauseAlone("sent", submission.sent());
        terms.clauseAlone("electronic", submission.electronic());
        submission.deadline().ifPresent(each -> terms.object("deadline", () -> write(each)));
    }

    private void write(Deadline deadline) {
        json.writeStringProperty("day", deadline.day().toString());
        deadline.until().ifPresent(time -> json.writeStringProperty("until", time.toString()));
        json.writeStringProperty("zone", deadline.zone().getId());
        terms.clause(deadline.clause());
    }

    private void readings(Call call) {
        terms.object(
                "open",
                () -> call.openQuestions().forEach(question -> terms.clause(question.name(), call.clauseOf(question))));
        terms.list("inForce", () -> notPrudent(call.readings()).forEach(reading -> json.writeString(reading.code())));
    }

    private static List<Reading> notPrudent(Readings readings) {
        return Arrays.stream(Question.values())
                .map(readings::answer)
                .filter(reading -> Readings.PRUDENT.answer(reading.question()) != reading)
                .toList();
    }

    private void write(NotJudged condition) {
        terms.element(() -> {
            terms.clause(condition.clause());
            terms.localized("text", condition.text());
            if (!condition.natures().isEmpty()) {
                terms.natures("natures", condition.natures());
            }
            if (!condition.kinds().isEmpty()) {
                terms.words("kinds", condition.kinds());
            }
        });
    }
}

package io.github.federules.examples.cli;

import io.github.federules.certify.Certification;
import io.github.federules.certify.Conclusion;
import io.github.federules.certify.Inquiry;
import io.github.federules.certify.Witness;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Reading;
import io.github.federules.jackson.DossierWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** A certification for programs: one JSON object. docs/reference/command-line.md names its fields. */
final class CertificationJson {

    private final JsonGenerator json;
    private final Locale locale;

    private CertificationJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    static AnswerBytes of(Certification certification, Locale locale) {
        return JsonAnswers.line(json -> new CertificationJson(json, locale).write(certification));
    }

    private void write(Certification certification) {
        json.writeStartObject();
        json.writeStringProperty("call", certification.call().id());
        json.writeStringProperty("edition", certification.call().edition().version());
        json.writeBooleanProperty("certified", certification.isCertified());
        json.writeArrayPropertyStart("uncarried");
        certification.uncarried().forEach(each -> json.writeString(each.in(locale)));
        json.writeEndArray();
        json.writeArrayPropertyStart("notAsked");
        certification.notAsked().forEach(each -> json.writeString(each.in(locale)));
        json.writeEndArray();
        json.writeArrayPropertyStart("inquiries");
        certification.inquiries().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Inquiry inquiry) {
        json.writeStartObject();
        json.writeStringProperty("topic", inquiry.topic().name());
        json.writeStringProperty("code", inquiry.code());
        json.writeStringProperty("asks", inquiry.asks().in(locale));
        json.writeBooleanProperty("problem", inquiry.isProblem());
        write(inquiry.conclusion());
        json.writeEndObject();
    }

    private void write(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Witnessed shown) {
            json.writeStringProperty("answer", "SHOWN");
            write(shown.witness());
        } else if (conclusion instanceof Conclusion.Proved proved) {
            json.writeStringProperty("answer", "PROVED");
            json.writeStringProperty("by", proved.by().in(locale));
        } else if (conclusion instanceof Conclusion.Undecided undecided) {
            json.writeStringProperty("answer", "UNDECIDED");
            json.writeStringProperty("because", undecided.because().in(locale));
        } else if (conclusion instanceof Conclusion.NotTried notTried) {
            json.writeStringProperty("answer", "NOT_TRIED");
            json.writeStringProperty("because", notTried.because().in(locale));
        }
    }

    private void write(Witness witness) {
        json.writeStringProperty("words", witness.words().in(locale));
        json.writeBooleanProperty("smallest", witness.isSmallest());
        json.writeArrayPropertyStart("decisions");
        witness.decisions().forEach(this::write);
        json.writeEndArray();
    }

    private void write(Decision decision) {
        json.writeStartObject();
        json.writeName("dossier");
        DossierWriter.write(decision.dossier(), json);
        json.writeArrayPropertyStart("readings");
        decision.readings().answers().stream().map(Reading::code).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("verdict", decision.verdictOn(Track.FUNDING).name());
        decision.funding().aid().ifPresent(aid -> json.writeNumberProperty("aidCents", Euros.cents(aid)));
        json.writeEndObject();
    }
}

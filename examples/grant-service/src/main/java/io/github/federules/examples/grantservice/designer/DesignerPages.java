package io.github.federules.examples.grantservice.designer;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Regime;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedCall;
import io.github.federules.jackson.CallReader;
import io.github.federules.jackson.CallResult;
import io.github.federules.jackson.CallWriter;
import io.github.federules.jackson.RefusedCall;
import io.github.federules.spring.CallEligibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Edits a call. Nothing is stored: the designer downloads the call, and the operator puts the file where the service reads its calls. */
@Controller
@RequestMapping("/designer")
class DesignerPages {

    private final CallEligibility eligibility;
    private final CallTrial trial;
    private final CallDates dates;
    private final CallReader reader;
    private final MessageSource texts;

    DesignerPages(
            CallEligibility eligibility,
            CallTrial trial,
            CallDates dates,
            ObjectProvider<Law> laws,
            MessageSource texts) {
        this.texts = texts;
        this.eligibility = eligibility;
        this.trial = trial;
        this.dates = dates;
        List<Law> known = new ArrayList<>(List.of(CommonProvisions.of2021()));
        laws.orderedStream().forEach(known::add);
        this.reader = CallReader.of(known)
                .knowing(SharedCriteria.all())
                .under(List.copyOf(eligibility.catalogue().newest().stream()
                        .flatMap(call -> call.regimes().stream())
                        .collect(Collectors.toMap(Regime::id, regime -> regime, (one, other) -> one))
                        .values()));
    }

    /**
     * An error of a call.
     *
     * @param path the place in the JSON
     * @param message what is wrong, and how to mend it
     */
    public record CallError(String path, String message) {}

    @GetMapping
    String list(Model model, Locale locale) {
        // A call whose first edition is to come is listed too: it can still be edited.
        model.addAttribute(
                "calls",
                eligibility.catalogue().newest().stream()
                        .map(newest -> dates.today(newest.id()).orElse(newest))
                        .toList());
        return "designer";
    }

    @GetMapping("/calls/{id}")
    String edit(@PathVariable String id, Model model, Locale locale) {
        Call call =
                eligibility.catalogue().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return fill(MainTerms.pretty(CallWriter.toJson(call)), model, locale);
    }

    @PostMapping("/check")
    String check(@RequestParam String json, Model model, Locale locale) {
        return fill(json, model, locale);
    }

    @PostMapping("/terms")
    String terms(@RequestParam String json, @RequestParam Map<String, String> parameters, Model model, Locale locale) {
        Map<String, String> terms = new LinkedHashMap<>(parameters);
        terms.keySet().retainAll(MainTerms.PATHS);
        return fill(MainTerms.with(json, terms), model, locale);
    }

    @PostMapping("/download")
    ResponseEntity<String> download(@RequestParam String json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("call.json")
                                .build()
                                .toString())
                .body(json);
    }

    private String fill(String json, Model model, Locale locale) {
        CallResult result = reader.read(json);
        model.addAttribute("json", json);
        model.addAttribute("terms", MainTerms.of(json));
        if (result instanceof AcceptedCall accepted) {
            Call call = accepted.call();
            Optional<Call> inForce = dates.today(call.id());
            model.addAttribute("heading", call.title().in(locale));
            model.addAttribute("explanation", call.explain(locale));
            model.addAttribute(
                    "inForce", inForce.map(known -> known.edition().version()).orElse(""));
            model.addAttribute("tried", trial.of(call, locale));
            errorOfEdition(call, locale).ifPresent(error -> model.addAttribute("callErrors", List.of(error)));
        } else {
            model.addAttribute(
                    "callErrors",
                    ((RefusedCall) result)
                            .faults().stream()
                                    .map(fault -> new CallError(fault.path(), fault.message(locale)))
                                    .toList());
        }
        return "designer-call";
    }

    // With such a call the service would not start, or would decide otherwise under the name of the same rules.
    private Optional<CallError> errorOfEdition(Call call, Locale locale) {
        List<Call> known = eligibility.catalogue().calls().stream()
                .filter(each -> each.id().equals(call.id()))
                .toList();
        if (known.isEmpty() || known.contains(call)) {
            return Optional.empty();
        }
        String version = call.edition().version();
        if (known.stream().anyMatch(each -> each.edition().version().equals(version))) {
            String message = texts.getMessage("designer.sameEdition", new Object[] {version}, locale);
            return Optional.of(new CallError("edition.version", message));
        }
        return call.edition().from().isPresent()
                ? Optional.empty()
                : Optional.of(new CallError("edition.from", texts.getMessage("designer.noDay", null, locale)));
    }
}

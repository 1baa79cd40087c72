package io.github.federules.examples.grantservice.designer;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Euros;
import io.github.federules.core.portfolio.PortfolioSums;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.examples.grantservice.calls.CallEditions;
import io.github.federules.examples.grantservice.calls.ProposedEdition;
import io.github.federules.examples.grantservice.seal.ContentHash;
import io.github.federules.jackson.JsonPositions;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import io.github.federules.jackson.call.RefusedCall;
import io.github.federules.spring.CallEligibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits a call, and publishes it with the approval of a second designer. */
@Controller
@RequestMapping("/designer")
record DesignerPages(
        CallEligibility eligibility,
        CallEditions editions,
        CallTrial trial,
        ReceivedEffect effect,
        CallDates dates,
        Certifications certifications,
        MessageSource texts) {

    private static final Pattern PART_OF_ADDRESS = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    /** An error of a call, with its place in the JSON as a path. */
    public record CallError(String path, String message) {}

    @GetMapping
    String list(Model model, Locale locale) {
        // A call whose first edition is to come is listed too: it can still be edited.
        model.addAttribute(
                "calls",
                eligibility.catalogue().newest().stream()
                        .map(newest -> dates.today(newest.id()).orElse(newest))
                        .toList());
        model.addAttribute("proposed", editions.proposed());
        return "designer";
    }

    /** A form of a small call, from nothing. */
    @GetMapping("/new")
    String start(Model model, @Value("classpath:new-call.json") Resource call) throws IOException {
        String json = call.getContentAsString(StandardCharsets.UTF_8);
        model.addAttribute("json", json);
        model.addAttribute("terms", MainTerms.of(json));
        return "designer-new";
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

    /** The errors alone, for the editor that asks while somebody types. */
    @PostMapping("/errors")
    String errors(@RequestParam String json, Model model, Locale locale) {
        addErrors(json, editions.read(json), model, locale);
        return "designer-call :: problems";
    }

    /** What an editor may offer. */
    @ResponseBody
    @GetMapping(path = "/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema() {
        return CallReader.schema();
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

    @PostMapping("/propose")
    String propose(@AuthenticationPrincipal Account account, @RequestParam String json, Model model, Locale locale) {
        if (editions.read(json) instanceof AcceptedCall accepted
                && errorOfEdition(accepted.call(), locale).isEmpty()
                && !eligibility.catalogue().calls().contains(accepted.call())) {
            return "redirect:/designer/proposals/" + editions.propose(account.getUsername(), accepted.call(), json);
        }
        model.addAttribute("isUnchanged", true);
        return fill(json, model, locale);
    }

    @PostMapping("/certify")
    String certify(@RequestParam String json, Model model, Locale locale) {
        if (!(editions.read(json) instanceof AcceptedCall accepted)) {
            return fill(json, model, locale);
        }
        try {
            Optional<Call> inForce = dates.today(accepted.call().id());
            return "redirect:/designer/certifications/" + certifications.start(accepted.call(), inForce);
        } catch (TaskRejectedException e) {
            model.addAttribute("isBusy", true);
            return fill(json, model, locale);
        }
    }

    @GetMapping("/certifications/{key}")
    String certification(@PathVariable String key, Model model) {
        Certifications.CertificationRun run =
                certifications.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("call", run.call());
        model.addAttribute("question", run.question().get());
        model.addAttribute("isDone", run.result().isDone());
        model.addAttribute(
                "result",
                run.result()
                        .handle((done, failure) -> Optional.ofNullable(done))
                        .getNow(Optional.empty()));
        return "designer-certification";
    }

    @GetMapping("/proposals/{id}")
    String proposal(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        ProposedEdition proposal = find(id);
        Call call = call(proposal);
        model.addAttribute("proposal", proposal);
        model.addAttribute("isOwn", proposal.by().equals(account.getUsername()));
        model.addAttribute("sha256", ContentHash.of(proposal.json()));
        fill(proposal.json(), model, locale);
        dates.today(call.id()).ifPresent(before -> {
            PortfolioSums sums = effect.of(before, call);
            model.addAttribute("effect", sums);
            model.addAttribute("changed", ReceivedEffect.changed(sums));
            model.addAttribute("verdicts", List.of(Verdict.ELIGIBLE, Verdict.INCOMPLETE, Verdict.INELIGIBLE));
            model.addAttribute("aidBefore", Euros.format(sums.before().aid(), locale));
            model.addAttribute("aidAfter", Euros.format(sums.after().aid(), locale));
        });
        return "designer-proposal";
    }

    @GetMapping("/proposals/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        return fill(find(id).json(), model, locale);
    }

    @PostMapping("/proposals/{id}/publish")
    String publish(
            @AuthenticationPrincipal Account account, @PathVariable UUID id, RedirectAttributes next, Locale locale) {
        ProposedEdition proposal = find(id);
        Call call = call(proposal);
        // What was right when it was proposed may have come too late, or may not be read by a later version of this
        // program.
        boolean isPublished = editions.read(proposal.json()) instanceof AcceptedCall
                && errorOfEdition(call, locale).isEmpty()
                && editions.publish(account.getUsername(), proposal, call);
        next.addFlashAttribute("published", isPublished);
        return isPublished ? "redirect:/designer/calls/" + call.id() : "redirect:/designer/proposals/" + id;
    }

    private ProposedEdition find(UUID id) {
        return editions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Call call(ProposedEdition proposal) {
        return editions.read(proposal.json()) instanceof AcceptedCall accepted
                ? accepted.call()
                : eligibility.catalogue().get(proposal.call());
    }

    private String fill(String json, Model model, Locale locale) {
        CallResult result = editions.read(json);
        model.addAttribute("json", json);
        model.addAttribute("terms", MainTerms.of(json));
        addErrors(json, result, model, locale);
        if (result instanceof AcceptedCall accepted) {
            Call call = accepted.call();
            Optional<Call> inForce = dates.today(call.id());
            model.addAttribute("heading", call.title().in(locale));
            model.addAttribute("explanation", call.explain(locale));
            model.addAttribute(
                    "inForce", inForce.map(known -> known.edition().version()).orElse(""));
            model.addAttribute("tried", trial.of(call, locale));
        }
        return "designer-call";
    }

    private void addErrors(String json, CallResult result, Model model, Locale locale) {
        List<CallError> errors = result instanceof AcceptedCall accepted
                ? errorOfEdition(accepted.call(), locale).stream().toList()
                : ((RefusedCall) result)
                        .faults().stream()
                                .map(fault -> new CallError(fault.path(), fault.message(locale)))
                                .toList();
        if (!errors.isEmpty()) {
            model.addAttribute("callErrors", errors);
            model.addAttribute(
                    "positions",
                    JsonPositions.of(json, errors.stream().map(CallError::path).toList()));
        }
    }

    // With such a call the service would not start, or would decide otherwise under the name of the same rules.
    private Optional<CallError> errorOfEdition(Call call, Locale locale) {
        if (!PART_OF_ADDRESS.matcher(call.id()).matches()) {
            String message = texts.getMessage("designer.noAddress", new Object[] {call.id()}, locale);
            return Optional.of(new CallError("id", message));
        }
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
        // Nobody who has sent an application, today even, finds other rules afterwards.
        Optional<LocalDate> from = call.edition().from();
        String key = from.isEmpty() ? "designer.noDay" : "designer.pastDay";
        return from.filter(dates.today()::isBefore).isPresent()
                ? Optional.empty()
                : Optional.of(new CallError("edition.from", texts.getMessage(key, null, locale)));
    }
}

package org.example;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.result.Explanation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.InvalidDossierException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Decides a dossier, and shows why: as JSON, or as a page. */
@Controller
class DecisionController {

    @PostMapping("/decisions")
    @ResponseBody
    Decision decide(@RequestBody Dossier dossier) {
        return FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(dossier);
    }

    @PostMapping("/explanations")
    @ResponseBody
    Explanation explain(@RequestBody Dossier dossier, Locale locale) {
        return decide(dossier).explanation(locale);
    }

    @PostMapping("/page")
    String page(@RequestBody Dossier dossier, Locale locale, Model model) {
        model.addAttribute("explanation", decide(dossier).explanation(locale));
        return "decision";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    @ResponseBody
    List<String> refuse(InvalidDossierException invalid, Locale locale) {
        return invalid.refused().faults().stream()
                .map(fault -> fault.path() + ": " + fault.message(locale))
                .toList();
    }
}

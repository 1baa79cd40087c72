package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workflow runs no code that can change, and has no right that it does not need. */
class WorkflowsTest {

    private static final Pattern USED = Pattern.compile("(?m)^ *- uses: (.*)$");
    private static final Pattern PINNED = Pattern.compile("[\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final Workflow RELEASE = Workflow.named("release.yml");

    static Stream<Workflow> workflows() {
        return Workflow.all();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void each_action_is_named_by_the_whole_hash_of_a_commit_and_the_version_that_it_is(Workflow workflow) {
        assertThat(used(workflow)).isNotEmpty().allMatch(PINNED.asMatchPredicate());
        assertThat(workflow.text().split("uses:", -1)).hasSize(used(workflow).size() + 1);
    }

    @Test
    void the_same_action_is_of_the_same_commit_everywhere() {
        Map<String, Set<String>> commits = Workflow.all()
                .flatMap(workflow -> used(workflow).stream())
                .collect(Collectors.groupingBy(used -> used.substring(0, used.indexOf('@')), Collectors.toSet()));

        assertThat(commits)
                .isNotEmpty()
                .allSatisfy((action, used) -> assertThat(used).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_workflow_may_write_nothing_unless_a_job_says_so(Workflow workflow) {
        assertThat(workflow.content()).containsKey("permissions");
        assertThat(Workflow.map(workflow.content().get("permissions"))).isIn(Map.of(), Map.of("contents", "read"));
        assertThat(workflow.text()).doesNotContain("pull_request_target", "workflow_run", "write-all");
    }

    @Test
    void only_the_job_that_uploads_a_release_has_an_identity() {
        assertThat(Workflow.map(RELEASE.job("upload").get("permissions")))
                .isEqualTo(Map.of("contents", "read", "id-token", "write", "attestations", "write"));
        assertThat(Workflow.all()
                        .flatMap(workflow -> workflow.jobs().keySet().stream().map(workflow::job))
                        .filter(job -> job.get("permissions") != null
                                && Workflow.map(job.get("permissions")).containsValue("write")))
                .hasSize(1);
    }

    @Test
    void only_a_job_that_somebody_approves_reads_secrets() {
        assertThat(RELEASE.job("upload")).containsEntry("environment", "release");
        for (Workflow workflow : Workflow.all().toList()) {
            for (String job : workflow.jobs().keySet()) {
                if (workflow.job(job).get("environment") == null) {
                    assertThat(workflow.job(job).toString())
                            .as(workflow + " " + job)
                            .doesNotContain("secrets.");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_checkout_leaves_no_token_behind(Workflow workflow) {
        assertThat(workflow.steps().filter(step -> uses(step, "actions/checkout")))
                .isNotEmpty()
                .allSatisfy(
                        step -> assertThat(Workflow.map(step.get("with"))).containsEntry("persist-credentials", false));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void what_a_step_runs_is_the_same_for_each_name_of_a_branch_or_a_title(Workflow workflow) {
        assertThat(workflow.steps().map(step -> String.valueOf(step.get("run"))))
                .noneMatch(command -> command.contains("${{"));
    }

    @Test
    void a_release_is_built_from_what_is_fetched_and_from_no_cache() {
        assertThat(RELEASE.steps())
                .noneMatch(step -> Workflow.map(step.get("with")).containsKey("cache"));
    }

    @Test
    void a_release_is_checked_then_signed_with_sigstore_and_uploaded_and_its_provenance_attested() {
        assertThat(RELEASE.job("upload")).containsEntry("needs", "check");
        assertThat(RELEASE.steps("check").stream().map(step -> step.get("run")))
                .contains(".ci/set-version \"${GITHUB_REF_NAME#v}\" && git diff --exit-code")
                .contains("JAVA_HOME_25=$JAVA_HOME_25_X64 .ci/run");

        List<Map<String, Object>> upload = RELEASE.steps("upload");
        assertThat(upload.get(upload.size() - 2).get("run")).asString().startsWith(".ci/release -Psigstore");
        assertThat(upload.get(upload.size() - 1)).matches(step -> uses(step, "actions/attest"));
    }

    private static List<String> used(Workflow workflow) {
        return USED.matcher(workflow.text())
                .results()
                .map(MatchResult::group)
                .map(line -> line.strip().substring("- uses: ".length()))
                .toList();
    }

    private static boolean uses(Map<String, Object> step, String action) {
        return String.valueOf(step.get("uses")).startsWith(action + '@');
    }
}

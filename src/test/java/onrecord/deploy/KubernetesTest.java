package onrecord.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.deploy.SettingsTable.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests fit the types of Kubernetes, and one another. */
class KubernetesTest {

    private static final Path FOLDER = Path.of("deploy", "kubernetes");

    /** The pool, and what migrations use. */
    private static final int CONNECTIONS_EACH = 22;

    private static final int OF_THE_OPERATOR = 20;

    static Stream<Kustomization> all() {
        return Stream.of("base", "overlays/trial", "overlays/production").map(name -> Kustomization.of(FOLDER.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyManifestFitsItsType(Kustomization built) {
        assertThat(built.manifests()).hasSizeGreaterThan(6);
        built.manifests().stream().filter(Manifests::isOfKubernetes).forEach(Manifests::typed);
        assertThat(built.forgotten()).isEmpty();
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsRefused() {
        String service = "{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {ports: [{port: 80, %s: http}]}}";
        Manifests.typed(Manifests.of(service.replace("%s", "targetPort")));
        assertThatThrownBy(() -> Manifests.typed(Manifests.of(service.replace("%s", "targetport")))).hasMessageContaining("targetport");
        assertThatThrownBy(() -> Manifests.typed(Manifests.of("{apiVersion: v1, kind: Deployment}"))).hasMessageContaining("v1/Deployment");
    }

    @ParameterizedTest
    @MethodSource("all")
    void selectorsFindThePodsOfTheDeployment(Kustomization built) {
        Map<String, String> labels = deployment(built).getSpec().getTemplate().getMetadata().getLabels();
        assertThat(deployment(built).getSpec().getSelector().getMatchLabels()).isNotEmpty().isEqualTo(labels);
        assertThat(built.only(Service.class).getSpec().getSelector()).isEqualTo(labels);
        assertThat(built.only(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(policy(built, "onrecord").getSpec().getPodSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(policy(built, "onrecord-database").getSpec().getIngress().get(0).getFrom())
                .anySatisfy(peer -> assertThat(peer.getPodSelector().getMatchLabels()).isEqualTo(labels));
        assertThat(pod(built).getTopologySpreadConstraints()).allSatisfy(
                spread -> assertThat(spread.getLabelSelector().getMatchLabels()).isEqualTo(labels));
    }

    @ParameterizedTest
    @MethodSource("all")
    void portsAreThoseOfTheContainer(Kustomization built) {
        Map<String, Integer> ports =
                container(built).getPorts().stream().collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
        assertThat(ports).containsExactlyInAnyOrderEntriesOf(Map.of("http", 8080, "metrics", 9000));
        assertThat(built.only(Service.class).getSpec().getPorts()).extracting(ServicePort::getTargetPort)
                .containsExactly(new IntOrString("http"));
        assertThat(policy(built, "onrecord").getSpec().getIngress()).flatExtracting(rule -> rule.getPorts())
                .extracting(port -> port.getPort().getStrVal()).containsExactlyInAnyOrder("http", "metrics");
        assertThat(probes(built)).hasSize(3).allSatisfy(probe -> assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http"));
        assertThat(deployment(built).getSpec().getTemplate().getMetadata().getAnnotations())
                .containsEntry("prometheus.io/port", ports.get("metrics").toString());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theAutoscalerScalesTheDeployment(Kustomization built) {
        HorizontalPodAutoscaler scaling = built.only(HorizontalPodAutoscaler.class);
        assertThat(scaling.getSpec().getScaleTargetRef().getKind()).isEqualTo("Deployment");
        assertThat(scaling.getSpec().getScaleTargetRef().getApiVersion()).isEqualTo(deployment(built).getApiVersion());
        assertThat(scaling.getSpec().getScaleTargetRef().getName()).isEqualTo(deployment(built).getMetadata().getName());
        assertThat(scaling.getSpec().getMinReplicas()).isBetween(1, scaling.getSpec().getMaxReplicas());
        assertThat(deployment(built).getSpec().getReplicas()).as("two would set the number").isNull();
        assertThat(container(built).getResources().getRequests()).as("what is used is measured by it").containsKey("cpu");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPodMayDoNothingItDoesNotNeed(Kustomization built) {
        PodSpec pod = pod(built);
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container(built).getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container(built).getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container(built).getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        Quantity request = container(built).getResources().getRequests().get("memory");
        Quantity limit = container(built).getResources().getLimits().get("memory");
        assertThat(request.getNumericalAmount()).isLessThanOrEqualTo(limit.getNumericalAmount());
    }

    /** What the images have is readable for that user only. */
    @ParameterizedTest
    @MethodSource("all")
    void aPodRunsAsTheUserOfTheImages(Kustomization built) throws IOException {
        for (String image : List.of("Dockerfile.jvm", "Dockerfile.native")) {
            assertThat(Files.readString(FOLDER.resolveSibling(image))).as(image)
                    .contains("--uid " + pod(built).getSecurityContext().getRunAsUser() + " ");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsMountedIsThere(Kustomization built) {
        assertThat(container(built).getVolumeMounts()).extracting(VolumeMount::getName)
                .containsExactlyInAnyOrderElementsOf(pod(built).getVolumes().stream().map(Volume::getName).toList());
        assertThat(pod(built).getVolumes()).allSatisfy(volume -> assertThat(Stream.of(volume.getEmptyDir(), volume.getConfigMap(),
                volume.getPersistentVolumeClaim()).filter(source -> source != null)).as(volume.getName()).hasSize(1));
        pod(built).getVolumes().stream().filter(volume -> volume.getConfigMap() != null)
                .forEach(volume -> assertThat(built.configMaps()).containsKey(volume.getConfigMap().getName()));
        assertThat(container(built).getEnvFrom()).allSatisfy(
                source -> assertThat(built.configMaps()).containsKey(source.getConfigMapRef().getName()));
        assertThat(container(built).getVolumeMounts()).filteredOn(mount -> mount.getName().equals("articles"))
                .extracting(VolumeMount::getMountPath).containsExactly(settings(built).get("ONRECORD_FOLDERS"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPodHasTheTimeThatItsShutdownTakes(Kustomization built) {
        Duration delay = seconds(settings(built).get("QUARKUS_SHUTDOWN_DELAY"));
        Duration requests = seconds(settings(built).get("ONRECORD_ACCESS_CONNECTION_STOP_TIMEOUT"));
        assertThat(Duration.ofSeconds(pod(built).getTerminationGracePeriodSeconds())).isGreaterThan(delay.plus(requests));
        Probe ready = container(built).getReadinessProbe();
        assertThat(delay).as("until everybody knows that the pod is not ready")
                .isGreaterThanOrEqualTo(Duration.ofSeconds(ready.getPeriodSeconds()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingIsOneOfTheService(Kustomization built) {
        Set<String> known = SettingsTable.ofTheCode().stream().map(Setting::variable).collect(Collectors.toSet());
        Stream<String> used = Stream.concat(settings(built).keySet().stream(), container(built).getEnv().stream().map(EnvVar::getName));
        assertThat(used.filter(name -> name.startsWith("ONRECORD_"))).isNotEmpty().isSubsetOf(known);
    }

    /** The names of its Services and of its Secret are made from that of the Cluster. */
    @ParameterizedTest
    @MethodSource("all")
    void theServiceFindsTheDatabase(Kustomization built) {
        JsonNode cluster = built.manifests().stream().filter(manifest -> !Manifests.isOfKubernetes(manifest)).toList().get(0);
        assertThat(Manifests.kind(cluster)).isEqualTo("postgresql.cnpg.io/v1/Cluster");
        String name = Manifests.name(cluster);
        assertThat(settings(built)).containsEntry("QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://" + name + "-rw:5432/" + cluster.at("/spec/bootstrap/initdb/database").asText());
        assertThat(container(built).getEnv()).filteredOn(variable -> variable.getName().startsWith("QUARKUS_DATASOURCE_"))
                .extracting(variable -> variable.getValueFrom().getSecretKeyRef().getName()).hasSize(2).containsOnly(name + "-app");
        assertThat(policy(built, "onrecord-database").getSpec().getPodSelector().getMatchLabels()).containsEntry("cnpg.io/cluster", name);
        assertThat(policy(built, "onrecord").getSpec().getEgress().get(0).getTo().get(0).getPodSelector().getMatchLabels())
                .containsEntry("cnpg.io/cluster", name);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDatabaseHasConnectionsForAllReplicas(Kustomization built) {
        JsonNode cluster = built.manifests().stream().filter(manifest -> !Manifests.isOfKubernetes(manifest)).toList().get(0);
        int replicas = built.only(HorizontalPodAutoscaler.class).getSpec().getMaxReplicas()
                + deployment(built).getSpec().getStrategy().getRollingUpdate().getMaxSurge().getIntVal();
        int connections = cluster.at("/spec/postgresql/parameters/max_connections").asInt();
        assertThat(connections - OF_THE_OPERATOR).isGreaterThanOrEqualTo(replicas * CONNECTIONS_EACH);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noSecretStandsInAFile(Kustomization built) {
        assertThat(built.manifests()).extracting(Manifests::kind).doesNotContain("v1/Secret");
        assertThat(container(built).getEnv()).allSatisfy(variable -> assertThat(variable.getValue()).isNull());
        assertThat(settings(built).keySet()).noneMatch(name -> name.endsWith("PASSWORD") || name.endsWith("TOKEN"));
    }

    private static Deployment deployment(Kustomization built) {
        return built.only(Deployment.class);
    }

    private static PodSpec pod(Kustomization built) {
        return deployment(built).getSpec().getTemplate().getSpec();
    }

    private static Container container(Kustomization built) {
        return pod(built).getContainers().get(0);
    }

    private static List<Probe> probes(Kustomization built) {
        return List.of(container(built).getStartupProbe(), container(built).getReadinessProbe(), container(built).getLivenessProbe());
    }

    private static NetworkPolicy policy(Kustomization built, String name) {
        return built.all(NetworkPolicy.class).stream().filter(policy -> policy.getMetadata().getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private static Map<String, String> settings(Kustomization built) {
        return built.configMaps().get("onrecord-settings");
    }

    private static Duration seconds(String text) {
        return Duration.parse("PT" + text);
    }
}

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.initialization.NoOpBuildEventConsumer;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.services.DefaultLoggingManagerFactory;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.launcher.exec.BuildActionResult;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/** Runs Gradle within this process. Arguments: the project's folder, the user's folder, tasks; {@code -x} excludes one. */
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        File project = new File(arguments[0]);
        File user = new File(arguments[1]);
        List<String> tasks = new ArrayList<>(Arrays.asList(arguments).subList(2, arguments.length));
        List<String> excluded = new ArrayList<>();
        while (tasks.contains("-x")) {
            int flag = tasks.indexOf("-x");
            tasks.remove(flag);
            excluded.add(tasks.remove(flag));
        }
        StartParameterInternal start = new StartParameterInternal();
        start.setProjectDir(project);
        start.setCurrentDir(project);
        start.setGradleUserHomeDir(user);
        start.setTaskNames(tasks);
        start.setExcludedTaskNames(excluded);
        System.exit(run(start, project, user) ? 0 : 1);
    }

    private static boolean run(StartParameterInternal start, File project, File user) {
        NativeServices.initializeOnDaemon(user, NativeServices.NativeServicesMode.DISABLED);
        ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
        logging.get(DefaultLoggingManagerFactory.class).create().start();
        try (BuildProcessState process = new BuildProcessState(
                true, AgentStatus.disabled(), ClassPath.EMPTY, logging, NativeServices.getInstance())) {
            BuildActionResult result = process.getServices()
                    .get(BuildExecutor.class)
                    .execute(new ExecuteBuildAction(start), parameters(project), context());
            return !result.hasFailure();
        }
    }

    private static DefaultBuildActionParameters parameters(File project) {
        return new DefaultBuildActionParameters(
                System.getProperties(), System.getenv(), project, LogLevel.LIFECYCLE, false, ClassPath.EMPTY);
    }

    private static DefaultBuildRequestContext context() {
        return new DefaultBuildRequestContext(
                new DefaultBuildRequestMetaData(System.currentTimeMillis()),
                new DefaultBuildCancellationToken(),
                new NoOpBuildEventConsumer());
    }
}

package kreds.local.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The shape of what is deployed: the rules know nothing of AWS or the web, the functions nothing
/// of one another, and nobody but a handler's start asks the machine what time it is.
@AnalyzeClasses(packages = "kreds", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String[] MODEL = {
    "kreds.audit..",
    "kreds.budget..",
    "kreds.change..",
    "kreds.commit..",
    "kreds.contact..",
    "kreds.delivery..",
    "kreds.due..",
    "kreds.file..",
    "kreds.id..",
    "kreds.inquiry..",
    "kreds.invoice..",
    "kreds.link..",
    "kreds.mailing..",
    "kreds.meeting..",
    "kreds.network..",
    "kreds.outcome..",
    "kreds.person..",
    "kreds.proposal..",
    "kreds.run..",
    "kreds.text.."
  };
  private static final String[] FUNCTIONS = {
    "kreds.proposalintake..",
    "kreds.enrollment..",
    "kreds.meetingscheduling..",
    "kreds.emaildistribution.."
  };
  private static final String[] ONLY_HERE = {
    "kreds.local..", "kreds.template..", "kreds.testing.."
  };
  private static final Set<String> NOW =
      Set.of("now", "system", "systemUTC", "systemDefaultZone", "tick");

  @ArchTest
  static final ArchRule THE_RULES_KNOW_NOTHING_OF_THE_WORLD =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kreds.aws..",
              "kreds.web..",
              "software.amazon..",
              "com.amazonaws..",
              "com.fasterxml..",
              "gg.jte..");

  /// What lies below knows nothing of what lies above: one can read from the bottom.
  @ArchTest
  static final ArchRule THE_MODEL_HAS_NO_RING =
      slices().matching("kreds.(*)").should().beFreeOfCycles();

  /// A template, and what is generated from it, belongs to the page that shows it.
  @ArchTest
  static final ArchRule NO_FUNCTION_HAS_A_RING =
      slices()
          .matching("kreds.(proposalintake|enrollment|meetingscheduling|emaildistribution).(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(alwaysTrue(), resideInAPackage("..pages.."));

  /// One word means one thing in the whole code.
  @ArchTest
  static void noNameIsBorneTwice(JavaClasses all) {
    var bearers =
        all.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.getSimpleName().startsWith("Jte"))
            .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toSet())));
    assertThat(bearers).allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
  }

  @ArchTest
  static final ArchRule THE_FUNCTIONS_KNOW_NOTHING_OF_ONE_ANOTHER =
      slices()
          .matching("kreds.(proposalintake|enrollment|meetingscheduling|emaildistribution)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule WHAT_IS_SHARED_KNOWS_NO_FUNCTION =
      noClasses()
          .that()
          .resideInAnyPackage("kreds.aws..", "kreds.web..", "kreds.template..", "kreds.testing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FUNCTIONS);

  @ArchTest
  static final ArchRule NOTHING_DEPLOYED_KNOWS_WHAT_IS_ONLY_FOR_DEVELOPMENT =
      noClasses()
          .that()
          .resideOutsideOfPackages(ONLY_HERE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ONLY_HERE);

  @ArchTest
  static final ArchRule TIME_IS_ASKED_FOR =
      noClasses()
          .that()
          .resideOutsideOfPackages(ONLY_HERE)
          .and()
          .haveSimpleNameNotEndingWith("Handler")
          .should()
          .callMethodWhere(target("the time of the machine", ArchitectureTest::tellsTheTime));

  @ArchTest
  static final ArchRule CHANCE_COMES_FROM_OUTSIDE_THE_RULES =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "give chance",
                  type -> type.isEquivalentTo(Random.class) || type.isEquivalentTo(UUID.class)));

  @ArchTest
  static final ArchRule ONLY_THE_START_AND_THE_EDGE_TOUCH_AWS =
      noClasses()
          .that(resideInAnyPackage(FUNCTIONS))
          .and()
          .haveSimpleNameNotEndingWith("Handler")
          .and()
          .haveSimpleNameNotEndingWith("Wiring")
          .and()
          .haveSimpleNameNotStartingWith("Ses")
          .and()
          .doNotHaveSimpleName("SendingClient")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_IT_IS_ABOUT =
      noClasses()
          .should()
          .haveNameMatching(".*(Repository|Dao|Manager|Utils?|Impl|Helper|DTO|Service)");

  @ArchTest
  static final ArchRule CLOSED_BY_DEFAULT =
      classes()
          .that()
          .resideOutsideOfPackages(ONLY_HERE)
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveModifier(ABSTRACT)
          .should()
          .haveModifier(FINAL);

  @ArchTest
  static final ArchRule NOTHING_STATIC_CHANGES =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages(ONLY_HERE)
          .should()
          .beFinal();

  private static DescribedPredicate<JavaMethodCall> target(
      String name, Predicate<AccessTarget.MethodCallTarget> test) {
    return DescribedPredicate.describe(name, call -> test.test(call.getTarget()));
  }

  private static boolean tellsTheTime(AccessTarget.MethodCallTarget target) {
    JavaClass owner = target.getOwner();
    boolean noParameters = target.getRawParameterTypes().isEmpty();
    if (owner.isEquivalentTo(System.class)) {
      return target.getName().equals("currentTimeMillis");
    }
    boolean clock = owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
    boolean moment =
        owner.isEquivalentTo(Instant.class)
            || owner.isEquivalentTo(LocalDate.class)
            || owner.isEquivalentTo(LocalDateTime.class)
            || owner.isEquivalentTo(ZonedDateTime.class);
    return (clock || (moment && noParameters)) && NOW.contains(target.getName());
  }
}

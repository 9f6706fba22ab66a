package io.monitoringstrategy.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeamRoleTests {
  @ParameterizedTest
  @CsvSource({
    "PLATFORM, platform, Platform team, 플랫폼 팀",
    "SRE, sre, SRE team, SRE 팀",
    "DEVOPS, devops, DevOps team, DevOps 팀",
    "SECURITY, security, Security team, 보안 팀",
    "BUSINESS_ANALYSIS, business-analysis, Business analysis team, 비즈니스 분석 팀"
  })
  void aRoleHasALabelForFilesAndTitlesForPeople(
      TeamRole role, String label, String title, String koreanTitle) {
    assertThat(role.label()).isEqualTo(label);
    assertThat(role.title(Locale.ENGLISH)).isEqualTo(title);
    assertThat(role.title(Locale.KOREAN)).isEqualTo(koreanTitle);
  }

  @Test
  void thereAreFiveRoles() {
    assertThat(TeamRole.values()).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(TeamRole.class)
  void aRoleIsReadFromItsLabel(TeamRole role) {
    assertThat(TeamRole.parse(role.label())).isEqualTo(role);
  }

  @ParameterizedTest
  @EnumSource(TeamRole.class)
  void thePurposeIsOneSentence(TeamRole role) {
    assertThat(role.purpose().in(Locale.ENGLISH)).matches("[A-Z][^.]+\\.");
    assertThat(role.purpose().in(Locale.KOREAN)).matches("[^.]*[가-힣][^.]*\\.");
  }

  @Test
  void everyPurposeIsItsOwn() {
    assertThat(Arrays.stream(TeamRole.values()).map(TeamRole::purpose)).doesNotHaveDuplicates();
  }

  @Test
  void aMisspeltRoleIsRefusedWithTheNearestOne() {
    assertThatThrownBy(() -> TeamRole.parse("business-analysts"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("team role 'business-analysts': must be one of platform, sre, devops, security,"
            + " business-analysis (did you mean 'business-analysis'?)");
  }

  @Test
  void aWordFarFromEveryRoleIsRefusedWithoutAGuess() {
    assertThatThrownBy(() -> TeamRole.parse("gardening"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("business-analysis");
  }

  @Test
  void labelsAreLowerCaseOnly() {
    assertThatThrownBy(() -> TeamRole.parse("SRE")).hasMessageContaining("did you mean 'sre'?");
  }
}

using System.Reflection;
using BackOffice.Components;
using BackOffice.Tests.Support;
using BackOffice.Verification;
using BackOffice.Verification.Queue;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class VerificationTextsTests(Town town) : IClassFixture<Town>
{
    private IStringLocalizer<VerificationTexts> Words => town.Service<IStringLocalizer<VerificationTexts>>();

    [Fact]
    public void RefusalTexts_EveryRefusal_HasItsSentence()
    {
        var refusals = typeof(VerificationRefusals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Refusal)field.GetValue(null)!);

        Assert.All(refusals, refusal => Assert.DoesNotContain("Refusal.", town.Service<RefusalTexts>().Of(refusal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(VerificationMethod), "Method")]
    [InlineData(typeof(VerificationMethod), "Action.Open")]
    [InlineData(typeof(VerificationMethod), "Sheet.Title")]
    [InlineData(typeof(VerificationState), "State")]
    [InlineData(typeof(VerificationState), "End.Do")]
    [InlineData(typeof(AssuranceLevel), "Level")]
    [InlineData(typeof(VerificationCheck), "Check")]
    [InlineData(typeof(CheckAnswer), "Answer")]
    [InlineData(typeof(ControlQuestion), "Question")]
    [InlineData(typeof(ControlQuestion), "Question.Short")]
    [InlineData(typeof(DocumentKind), "Kind")]
    [InlineData(typeof(Channel), "Channel")]
    [InlineData(typeof(QueueView), "Queue.View")]
    [InlineData(typeof(QueueView), "Queue.Empty")]
    public void Words_EveryLabel_Exists(Type type, string prefix) => Assert.All(Enum.GetNames(type), name => Assert.False(Words[$"{prefix}.{name}"].ResourceNotFound, $"{prefix}.{name}"));

    [Fact]
    public void Words_EveryHintAndRule_Exists()
    {
        Assert.All(Enum.GetValues<DocumentHint>(), hint => Assert.False(Words[$"Hint.{hint}"].ResourceNotFound));
        Assert.All(["Passes", "NeedsCode", "Pending", "Fails"], rule => Assert.False(Words[$"Rule.{rule}"].ResourceNotFound));
    }

    [Theory]
    [InlineData(3, 0, 0, false, "Rule.Pending")]
    [InlineData(3, 3, 3, false, "Rule.Passes")]
    [InlineData(3, 3, 2, false, "Rule.NeedsCode")]
    [InlineData(3, 3, 2, true, "Rule.Passes")]
    [InlineData(3, 2, 2, false, "Rule.Pending")]
    [InlineData(3, 2, 0, false, "Rule.Fails")]
    [InlineData(3, 3, 1, true, "Rule.Fails")]
    [InlineData(2, 2, 2, false, "Rule.NeedsCode")]
    public void RuleKey_Ticks_SaysWhatTheyAreWorth(int asked, int answered, int right, bool code, string expected) => Assert.Equal(expected, VerificationLabels.RuleKey(asked, answered, right, code));
}

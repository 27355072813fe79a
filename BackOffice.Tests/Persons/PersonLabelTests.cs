using System.Reflection;
using BackOffice.Audit;
using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;

namespace BackOffice.Tests.Persons;

public sealed class PersonLabelTests(Town town) : IClassFixture<Town>
{
    public static TheoryData<string> UseCases => [.. typeof(IUseCase).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(UseCases))]
    public void Timeline_UseCase_HasALabel(string name) => Assert.False(town.Service<IStringLocalizer<AuditTexts>>()[$"Action.{name}"].ResourceNotFound);

    [Fact]
    public void Timeline_NoticesAndChannels_HaveLabels()
    {
        AssertLabels<AuditTexts, NoticeEvent>();
        AssertLabels<AuditTexts, NoticeChannel>();
        AssertLabels<AuditTexts, NoticeState>();
        AssertLabels<AuditTexts, Channel>();
    }

    [Fact]
    public void Persons_EveryValueShown_HasALabel()
    {
        AssertLabels<PersonTexts, PortalState>();
        AssertLabels<PersonTexts, AssuranceLevel>();
        AssertLabels<PersonTexts, DocumentKind>();
        AssertLabels<PersonTexts, DuplicateReason>();
        foreach (var state in Enum.GetValues<PortalState>()) Assert.NotEqual("", state.Tone().ToString());
        foreach (var language in Languages.All) AssertText<PersonTexts>($"Language.{language}");
    }

    [Fact]
    public void Persons_EveryRefusal_HasASentence()
    {
        var refusals = typeof(PersonRefusals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Refusal)field.GetValue(null)!).ToList();

        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => AssertText<PersonTexts>($"Refusal.{refusal.Code.Split('.')[1]}"));
    }

    private void AssertLabels<TTexts, TEnum>()
        where TEnum : struct, Enum => Assert.All(Enum.GetNames<TEnum>(), name => AssertText<TTexts>($"{typeof(TEnum).Name}.{name}"));

    private void AssertText<TTexts>(string key) => Assert.False(town.Service<IStringLocalizer<TTexts>>()[key].ResourceNotFound, key);
}

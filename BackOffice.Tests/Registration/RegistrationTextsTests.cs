using System.Reflection;
using BackOffice.Registration;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Registration;

namespace BackOffice.Tests.Registration;

public sealed class RegistrationTextsTests(Town town) : IClassFixture<Town>
{
    public static TheoryData<string> Keys() =>
    [
        .. typeof(RegistrationRefusals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"Refusal.{((Refusal)field.GetValue(null)!).Code.Split('.')[1]}"),
        .. new[] { typeof(RegistrationState), typeof(RegistrationView), typeof(RegistrationStep), typeof(SubmittedField), typeof(FieldDecision), typeof(Channel), typeof(CodePurpose) }
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")),
        .. Enum.GetNames<RegistrationView>().Select(name => $"Queue.None.{name}"),
        .. Enum.GetNames<RegistrationStep>().Select(name => $"RegistrationStep.{name}.Go"),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Texts_EveryRefusalAndLabel_AreThere(string key) => Assert.False(town.Service<IStringLocalizer<RegistrationTexts>>()[key].ResourceNotFound);
}

using System.Reflection;
using System.Text.RegularExpressions;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Architecture;

/// <summary>What people read stands in resource files, all of it.</summary>
public sealed partial class TextTests
{
    /// <summary>Enums that screens show: somewhere each value has a text under <c>{Enum}.{Value}</c>.</summary>
    private static readonly Type[] Shown =
    [
        typeof(PortalState), typeof(KeyState), typeof(ResetReason), typeof(KeyEnd), typeof(SecondOfficialRule), typeof(KeyDelivery), typeof(KeyPolicy), typeof(KeyCondition), typeof(CredentialKind),
        typeof(RegistrationState), typeof(SubmittedField), typeof(Channel), typeof(VerificationState), typeof(VerificationMethod), typeof(AssuranceLevel), typeof(VerificationCheck),
        typeof(CheckAnswer), typeof(ControlQuestion), typeof(NoticeEvent), typeof(NoticeChannel), typeof(NoticeState), typeof(DocumentKind), typeof(Role),
    ];

    private static readonly Dictionary<string, string> AreaTexts = new()
    {
        ["Common"] = "Components/Texts",
        ["Persons"] = "Persons/PersonTexts",
        ["Registration"] = "Registration/RegistrationTexts",
        ["Verification"] = "Verification/VerificationTexts",
        ["Keys"] = "Keys/KeyTexts",
        ["Notices"] = "Notices/NoticeTexts",
        ["Administration"] = "Administration/AdministrationTexts",
        ["Security"] = "Security/SecurityTexts",
        ["Api"] = "Api/ApiTexts",
        ["Audit"] = "Audit/AuditTexts",
    };

    /// <summary>Spanish in code: lists of demo names, and messages of a start that failed before texts could be read.</summary>
    private static readonly string[] SpanishInCode = ["BackOffice/Data/Demo/", "BackOffice/Hosting/MissingSettingException.cs", "BackOffice/Notices/Channels/NoticeSettings.cs", "Shared/Common/SpanishDate.cs"];

    [Fact]
    public void Enum_EveryValue_HasItsText()
    {
        var all = Neutral().SelectMany(Keys).ToHashSet();
        Sources.AssertNone([.. Shown.SelectMany(LabelsOf).Where(key => !all.Contains(key))]);
    }

    /// <summary>A file that names one value names them all: a value added later is not forgotten where it is shown.</summary>
    [Fact]
    public void Enum_NamedInAFile_IsNamedWhole()
    {
        var lacking = Neutral().SelectMany(source => Shown.Where(shown => LabelsOf(shown).Any(Keys(source).Contains)).SelectMany(LabelsOf).Where(key => !Keys(source).Contains(key)).Select(key => $"{source.Path}: {key}"));
        Sources.AssertNone([.. lacking]);
    }

    [Fact]
    public void Refusal_EveryOne_HasItsSentence()
    {
        var refusals = typeof(Person).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(field => field.FieldType == typeof(Refusal)).Select(field => (Refusal)field.GetValue(null)!).ToList();
        Assert.NotEmpty(refusals);
        var lacking = refusals.Where(refusal => refusal.Code.Split('.') is not [var area, var name] || !AreaTexts.TryGetValue(area, out var path) || !Sources.KeysOf(path).Contains($"Refusal.{name}"));
        Sources.AssertNone([.. lacking.Select(refusal => refusal.Code).Distinct()]);
    }

    [Fact]
    public void Keys_UsedInCode_Exist()
    {
        var found = Sources.CSharp("BackOffice").Concat(Sources.Razor).SelectMany(source => TextKeys.Lacking(source)).ToList();
        Sources.AssertNone(found);
    }

    [Fact]
    public void Keys_Unknown_AreFound() =>
        Assert.Equal(["BackOffice/Hosting/Sample.cs: NoSuchKey"], TextKeys.Lacking(new("BackOffice/Hosting/Sample.cs", """class A(IStringLocalizer<CommandLineTexts> t) { string s = t["NoSuchKey"] + t["Usage"]; }""")));

    [Fact]
    public void Literals_WithSpanishLetters_AreNowhere()
    {
        var found = Sources.CSharp("BackOffice").Concat(Sources.CSharp("Shared"))
            .Where(source => !SpanishInCode.Any(path => source.Path.StartsWith(path, StringComparison.Ordinal)))
            .SelectMany(source => source.Text.Split('\n').Where(line => !line.Contains("MissingSettingException(", StringComparison.Ordinal))
                .SelectMany(CSharpText.Literals).Where(literal => SpanishLetter().IsMatch(literal)).Select(literal => $"{source.Path}: {literal}"));
        Sources.AssertNone([.. found]);
    }

    [Fact]
    public void Markup_TextOfItsOwn_IsNowhere()
    {
        Assert.NotEmpty(MarkupText.Of("<p class=\"a\">\n    Guardar los cambios\n</p>"));
        Assert.Empty(MarkupText.Of("@if (a > 1)\n{\n    <p title=\"@T[\"X\"]\">@T[\"Save\"] · 3</p>\n}\n@code { string a = \"x\"; }"));
        Sources.AssertNone([.. Sources.Razor.SelectMany(source => MarkupText.Of(source.Text).Select(text => $"{source.Path}: {text}"))]);
    }

    private static IEnumerable<string> LabelsOf(Type shown) => Enum.GetNames(shown).Select(value => $"{shown.Name}.{value}");

    private static IReadOnlySet<string> Keys(Source source) => Sources.KeysOf(source.Path["BackOffice/".Length..^".resx".Length]);

    private static IEnumerable<Source> Neutral() => Sources.All.Where(source => NeutralFile().IsMatch(source.Path));

    [GeneratedRegex(@"^BackOffice/[^.]+\.resx$")]
    private static partial Regex NeutralFile();

    [GeneratedRegex("[áéíóúàèòïüñçÁÉÍÓÚÀÈÒÏÜÑÇ¿¡]")]
    private static partial Regex SpanishLetter();
}

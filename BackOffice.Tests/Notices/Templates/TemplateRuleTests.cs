using BackOffice.Notices;
using BackOffice.Notices.Templates;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Persons;

namespace BackOffice.Tests.Notices.Templates;

public sealed class TemplateRuleTests(Town town) : IClassFixture<Town>
{
    private static readonly string[] Variables = ["Name", "Number", "When", "Address", "Message", "TownHall", "PortalUrl"];

    [Theory]
    [InlineData("Cita", "Hola, {Name}: {Number}, {When}. {Message}")]
    [InlineData("Cita {Number} en {TownHall}", "{Number}\n{When}\n{Address}\n{Message}")]
    public void Check_TextWithEverything_IsDone(string subject, string body) => Assert.True(Check(subject, body).IsDone);

    [Theory]
    [InlineData("", "{Number} {When} {Message}", "SubjectMissing", "Subject")]
    [InlineData("Para {Name}", "{Number} {When} {Message}", "SubjectTellsTooMuch", "Subject")]
    [InlineData("Cita {Numbre}", "{Number} {When} {Message}", "VariableUnknown", "Subject")]
    [InlineData("Cita", "", "BodyMissing", "Body")]
    [InlineData("Cita", "{When} {Message}", "VariableMissing", "Body")]
    [InlineData("Cita", "{Number} {When} {Message} {DNI}", "VariableUnknown", "Body")]
    [InlineData("Cita", "{Number} {When} {Message}\nHola {Name", "BracesUnbalanced", "Body")]
    [InlineData("Cita", "{Number} {When} {Message} {}", "BracesUnbalanced", "Body")]
    [InlineData("Cita", "{Number} {When} {Message} {{Name}}", "BracesUnbalanced", "Body")]
    [InlineData("Cita", "{Number} {When} en {Address}\n{Message}", "NeededMayVanish", "Body")]
    [InlineData("Cita", "{Number} {When} {Message} {Message}", "FilledTooLong", "Body")]
    public void Check_BrokenText_SaysWhatAtItsField(string subject, string body, string refusal, string field)
    {
        var result = Check(subject, body);
        Assert.Contains(result.Refusals, found => (found.Code, found.Field) == ($"Templates.{refusal}", field));
    }

    [Fact]
    public void Check_Lengths_CountToTheLastLetter()
    {
        const string needed = "{Number} {When} {Message} ";
        var longest = needed + new string('a', TemplateDraft.LongestBody - needed.Length);
        Assert.DoesNotContain(Check("Cita", longest).Refusals, refusal => refusal.Code == TemplateRefusals.BodyTooLong.Code);
        Assert.Contains(Check("Cita", longest + "a").Refusals, refusal => refusal.Code == TemplateRefusals.BodyTooLong.Code);
        Assert.True(Check(new string('a', TemplateDraft.LongestSubject), needed).IsDone);
        Assert.Equal("Templates.SubjectTooLong", Check(new string('a', TemplateDraft.LongestSubject + 1), needed).Refusal.Code);
    }

    [Theory]
    [InlineData("", 0, 0, null)]
    [InlineData("Hola", 4, 1, null)]
    [InlineData("Precio: 3 €", 12, 1, null)]
    [InlineData("Cita el próximo día", 19, 1, "ó")]
    [InlineData("Cita 📅", 7, 1, "📅")]
    public void Sms_Letters_AreCountedByTheAlphabetOfTheNetwork(string text, int units, int segments, string? strange) => Assert.Equal(new SmsText(units, segments, strange), SmsText.Of(text));

    [Theory]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('á', 70, 1)]
    [InlineData('á', 71, 2)]
    [InlineData('á', 134, 2)]
    [InlineData('á', 135, 3)]
    public void Sms_Segments_ChangeAtTheirLimits(char letter, int count, int segments) => Assert.Equal(segments, SmsText.Of(new string(letter, count)).Segments);

    [Fact]
    public void Check_SmsOfManyParts_IsRefusedWithTheirNumber()
    {
        var result = new TemplateDraft("", "{Number} {When} {Message} " + new string('a', 600)).Check(NoticeChannel.Sms, Variables, name => name);
        Assert.Equal(["5", "3"], Assert.Single(result.Refusals).Arguments);
    }

    [Fact]
    public void Compare_TwoTexts_TellsKeptRemovedAndAddedLines()
    {
        var lines = ComparedLine.Of("uno\ndos\ntres", "uno\ntres\ncuatro");
        Assert.Equal([(LineFate.Kept, "uno"), (LineFate.Removed, "dos"), (LineFate.Kept, "tres"), (LineFate.Added, "cuatro")], lines.Select(line => (line.Fate, line.Text)));
    }

    [Fact]
    public void Shipped_EveryText_ObeysTheRulesOfWrittenOnes()
    {
        var (shipped, trial) = (town.Service<ShippedTemplates>(), town.Service<TemplateTrial>());
        Assert.NotEmpty(shipped.Kinds);
        foreach (var key in shipped.Kinds.SelectMany(kind => Languages.All.Select(language => new TemplateKey(kind.Event, kind.Channel, language))))
        {
            var text = shipped.Find(key);
            Assert.True(text is not null, $"{key} does not ship.");
            var result = trial.Check(key, new TemplateDraft(text.Subject, text.Body).Tidied());
            Assert.True(result.IsDone, $"{key}: {string.Join(", ", result.Refusals.Select(refusal => $"{refusal.Code} {string.Join(' ', refusal.Arguments)}"))}");
        }
    }

    [Fact]
    public void Shipped_EveryVariable_HasWordMeaningAndSample()
    {
        var (shipped, texts) = (town.Service<ShippedTemplates>(), town.Service<IStringLocalizer<TemplateTexts>>());
        var computed = new[] { "When", "WhenShort", "OldWhen", "OldShort", "TownHall", "PortalUrl" };
        var names = shipped.Kinds.SelectMany(kind => shipped.VariablesOf(kind.Event, kind.Channel)).Distinct().ToList();
        var keys = names.SelectMany(name => computed.Contains(name) ? new[] { $"Word.{name}", $"Meaning.{name}" } : [$"Word.{name}", $"Meaning.{name}", $"Sample.{name}"]);
        Assert.All(keys, key => Assert.False(texts[key].ResourceNotFound, key));
        Assert.Equal(names.Count, names.Select(name => texts[$"Word.{name}"].Value.ToUpperInvariant()).Distinct().Count());
        Assert.All(names, name => Assert.Matches(@"^\w+$", texts[$"Word.{name}"].Value));
    }

    [Fact]
    public void Words_OfVariables_GoThereAndBack()
    {
        var words = town.Service<TemplateWords>();
        foreach (var body in town.Service<ShippedTemplates>().Kinds.Select(kind => town.Service<ShippedTemplates>().Find(new TemplateKey(kind.Event, kind.Channel, "es"))!.Body)) Assert.Equal(body, words.Kept(words.Shown(body)));
        Assert.Equal("{Number} y {DNI}", words.Kept("{número} y {DNI}"));
    }

    private static Result Check(string subject, string body) => new TemplateDraft(subject, body).Check(NoticeChannel.Email, Variables, name => name);
}

using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using BackOffice.Notices;
using BackOffice.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shared.Administration;
using Shared.Notices;
using Shared.Persons;

namespace BackOffice.Tests.Notices;

public sealed partial class NoticeTemplateTests
{
    private const string Gsm7 = "@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà{}";

    private static readonly ResourceManager Texts = new(typeof(NoticeTemplates));

    private static readonly NoticeEvent[] OfAppointments =
    [
        NoticeEvent.AppointmentBooked, NoticeEvent.AppointmentMoved, NoticeEvent.AppointmentCancelled, NoticeEvent.AppointmentReminder,
        NoticeEvent.CallBooked, NoticeEvent.CallReminder, NoticeEvent.AppointmentOfficeClosed,
    ];

    private static readonly (NoticeEvent Event, NoticeChannel Channel)[] Used =
    [
        (NoticeEvent.ContactCode, NoticeChannel.Sms),
        (NoticeEvent.KeySecondPart, NoticeChannel.Sms),
        (NoticeEvent.KeyActivated, NoticeChannel.Sms),
        (NoticeEvent.ContactChanged, NoticeChannel.Sms),
        (NoticeEvent.IncidentAccessCode, NoticeChannel.Sms),
        .. OfAppointments.Select(kind => (kind, NoticeChannel.Sms)),
        .. Enum.GetValues<NoticeEvent>().Where(kind => kind is not (NoticeEvent.ContactCode or NoticeEvent.KeySecondPart or NoticeEvent.IncidentAccessCode or NoticeEvent.TemplateTest)).Select(kind => (kind, NoticeChannel.Email)),
    ];

    public static TheoryData<string> Keys => [.. Used.Select(pair => $"{pair.Event}.{pair.Channel}")];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Template_EveryEventAndChannel_SaysTheSameInEveryLanguage(string key)
    {
        var isMail = key.EndsWith(".Email", StringComparison.Ordinal);
        var parts = isMail ? new[] { ".Subject", ".Body" } : [".Body"];
        foreach (var part in parts)
        {
            var spanish = Own(key + part, "es");
            foreach (var language in Languages.All) Assert.Equal(Placeholders(spanish), Placeholders(Own(key + part, language)));
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Template_Subjects_FitAndCarryNothingPersonal(string key)
    {
        if (key.EndsWith(".Sms", StringComparison.Ordinal)) return;
        foreach (var language in Languages.All)
        {
            var subject = Own(key + ".Subject", language);
            Assert.InRange(subject.Length, 10, 90);
            Assert.Empty(Placeholders(subject));
        }
    }

    [Fact]
    public void Template_OfAnything_NamesNoDocument()
    {
        string[] known = ["TownHall", "PortalUrl", "Name", "Code", "Minutes", "Channel", "Initials", "Reason", "Key", "Part", "Hours", "What", "When", "WhenShort", "OldWhen", "OldShort", "Where", "Address", "Number", "Mobile", "Message", "Title", "Limit", "ReplyTo"];
        foreach (var key in Used.Select(pair => $"{pair.Event}.{pair.Channel}.Body"))
        {
            Assert.All(Languages.All.SelectMany(language => Placeholders(Own(key, language))), name => Assert.Contains(name, known));
        }
    }

    /// <summary>Its name begins with «Ayuntamiento» or «Ajuntament», which after a preposition would want an article.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Template_NameOfTheTownHall_StandsByItself(string key)
    {
        foreach (var text in new[] { "es", "ca" }.Select(language => Own(key + ".Body", language)))
        {
            Assert.DoesNotMatch(@"\p{L}[ ]\{TownHall\}|\{TownHall\}[ ]\p{L}", text);
            Assert.DoesNotMatch(@"\bPIN\b", text);
        }
    }

    [Fact]
    public void Template_Sms_FitsInOneMessageOfTheGsmAlphabet()
    {
        foreach (var key in Used.Where(pair => pair.Channel == NoticeChannel.Sms).Select(pair => $"{pair.Event}.Sms.Body"))
        {
            foreach (var text in Languages.All.Select(language => Own(key, language)))
            {
                Assert.All(text, letter => Assert.Contains(letter, Gsm7));
                var filled = text.Replace("{TownHall}", "Ayuntamiento de Villanueva").Replace("{Part}", "ABCD-EFGH").Replace("{Code}", "123456").Replace("{What}", "el correo")
                    .Replace("{Number}", "CIT-2026-000123").Replace("{WhenShort}", "31/12/2026 a las 12:40").Replace("{OldShort}", "30/12/2026 a las 12:40").Replace("{Where}", "Oficina central");
                Assert.InRange(Braces().Replace(filled, "10").Length, 40, 160);
            }
        }
    }

    [Fact]
    public void Write_PortalOrReasonUnknown_LeavesTheirLinesOut()
    {
        using var town = new Town();
        var writer = town.Services.GetRequiredService<NoticeWriter>();
        var order = new NoticeOrder(NoticeEvent.RegisteredInternal, NoticeChannel.Email, "interna@example.org", "ca");
        var body = writer.Preview(order, new GeneralOptions(), new Dictionary<string, string> { ["Channel"] = "InPerson", ["Initials"] = "A. G." });
        Assert.Contains("Via: presencial", body);
        var other = writer.Preview(order with { Event = NoticeEvent.KeyUnlocked }, new GeneralOptions(), new Dictionary<string, string> { ["Name"] = "Ana" });
        Assert.Contains("Ayuntamiento\n\nAquest missatge", other.ReplaceLineEndings("\n"));
        var rejected = writer.Preview(order with { Event = NoticeEvent.RegistrationRejected }, new GeneralOptions(), new Dictionary<string, string> { ["Name"] = "Ana" });
        Assert.DoesNotContain("Motiu", rejected);
    }

    [Fact]
    public void Write_Call_SaysItIsByTelephoneAndLeavesOutAPlace()
    {
        using var town = new Town();
        var writer = town.Services.GetRequiredService<NoticeWriter>();
        var order = new NoticeOrder(NoticeEvent.AppointmentMoved, NoticeChannel.Email, "vecina@example.org", "eu");
        var values = new Dictionary<string, string> { ["Name"] = "Ane", ["When"] = "bihar", ["OldWhen"] = "", ["Where"] = "ByPhone", ["Address"] = "", ["Mobile"] = "6•• ••• •78", ["Number"] = "CIT-2026-000123" };
        var body = writer.Preview(order, new GeneralOptions(), values);
        Assert.Contains("Lekua: telefonoz\nMugikor honetara deituko dizugu: 6•• ••• •78\nHitzorduaren zenbakia", body);
        Assert.DoesNotContain("Helbidea", body);
        Assert.DoesNotContain("Ekarri", body);
        Assert.DoesNotContain("balio:", body);
    }

    private static string Own(string key, string language)
    {
        var culture = language == "es" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return Texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.GetString(key) ?? throw new KeyNotFoundException($"{key} {language}");
    }

    private static List<string> Placeholders(string text) => [.. Braces().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order()];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Braces();
}

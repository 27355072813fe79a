using BackOffice.Tests.Support;
using Microsoft.Data.Sqlite;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>The application is killed in the middle of its mail, again and again.</summary>
[Collection(MailCollection.Name)]
public sealed class MailKillTests(Dovecot server)
{
    private const int Kills = 2;
    private const int Mails = 18;

    [Fact]
    public async Task Application_KilledWhileItReads_MakesOneIncidentOfEachMailAndLosesNone()
    {
        var folder = Directory.CreateTempSubdirectory("backoffice-kill-").FullName;
        TemplateDatabase.CopyTo(Path.Combine(folder, "backoffice.db"));
        var maildir = server.AddUser();
        for (var mail = 0; mail < Mails; mail++) maildir.Deliver(MailSetUp.LetterOfSomebody("kill", mail));
        var settings = ReadingTown.SettingsOf(server, [maildir]).ToList();

        for (var kill = 1; kill <= Kills; kill++)
        {
            using var application = new BackOfficeProcess(folder, settings);
            // the rows, not the mails that were moved: between the two lies the moment that matters
            var enough = Mails * kill / (Kills + 1);
            await MailSetUp.UntilAsync(() => Count(folder, "InboundMails") >= enough);
            await application.KillAsync();
        }

        using (new BackOfficeProcess(folder, settings)) await MailSetUp.UntilAsync(() => maildir.Done == Mails);
        Assert.Equal((Mails, Mails, 0), (Count(folder, "InboundMails"), Count(folder, "Incidents"), maildir.Waiting));
        Directory.Delete(folder, recursive: true);
    }

    private static int Count(string folder, string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "backoffice.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}

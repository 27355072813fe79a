using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Incidents.Mail.Mailboxes.Screen;
using BackOffice.Tests.Support;
using Bunit;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

public sealed class MailboxScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task List_NothingConfigured_SaysHowToBegin()
    {
        SignIn(Role.Administrator);
        var screen = Render<MailboxList>();
        await screen.WaitForElementAsync(".empty-state");

        Assert.Contains(Text<MailboxTexts>("Empty"), screen.Markup, StringComparison.Ordinal);
        Assert.Empty(screen.FindAll("tbody tr"));
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace BackOffice.Incidents.Mail.Mailboxes.Reading;

/// <summary>What the companion needs to run.</summary>
internal static class CompanionNeeds
{
    private static readonly string[] Packages = ["imapflow", "postal-mime"];

    public static bool HasPackages(MailSettings settings) => Packages.All(package => Directory.Exists(Path.Combine(settings.Folder, "node_modules", package)));

    /// <returns>Null when nothing is missing.</returns>
    public static MailboxFault? Missing(MailSettings settings)
    {
        if (!HasPackages(settings)) return MailboxFault.NoPackages;
        try
        {
            using var node = Process.Start(new ProcessStartInfo(settings.Node, ["--version"]) { RedirectStandardOutput = true });
            return null;
        }
        catch (Win32Exception)
        {
            return MailboxFault.NoNode;
        }
    }
}

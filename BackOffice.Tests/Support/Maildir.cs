using System.Text;

namespace BackOffice.Tests.Support;

/// <summary>The mailbox of a user of <see cref="Dovecot"/>, seen from the disk.</summary>
public sealed class Maildir
{
    private int delivered;

    public Maildir(string path, string user, string password)
    {
        (Folder, User, Password) = (path, user, password);
        foreach (var part in new[] { "", "new", "cur", "tmp" }) Dovecot.Open(Directory.CreateDirectory(Path.Combine(path, part)).FullName);
    }

    public string Folder { get; }

    public string User { get; }

    public string Password { get; }

    public string Address => $"{User}@ayto.example";

    /// <summary>Mails that nobody has taken away.</summary>
    public int Waiting => In("");

    /// <summary>Mails that were marked done by moving them.</summary>
    public int Done => In(".Procesados");

    public IEnumerable<string> DoneTexts => FilesIn(".Procesados").Select(File.ReadAllText);

    public void Deliver(string mail) => Deliver(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n")));

    public void Deliver(byte[] mail)
    {
        var name = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}.{Interlocked.Increment(ref delivered):D6}.test";
        var path = Path.Combine(Folder, "tmp", name);
        File.WriteAllBytes(path, mail);
        Dovecot.Open(path);
        File.Move(path, Path.Combine(Folder, "new", name));
    }

    /// <summary>As if the server had been made anew: every mail gets another number.</summary>
    public void Renumber()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "dovecot*").Concat(Directory.EnumerateFiles(Folder, "dovecot-uidlist"))) File.Delete(file);
    }

    private int In(string folder) => FilesIn(folder).Count();

    private IEnumerable<string> FilesIn(string folder) => new[] { "new", "cur" }.Select(part => Path.Combine(Folder, folder, part)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles);
}

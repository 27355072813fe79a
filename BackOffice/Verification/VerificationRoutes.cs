using BackOffice.Verification.Queue;
using Shared.Verification;

namespace BackOffice.Verification;

public static class VerificationRoutes
{
    public const string Queue = "/verificaciones";
    public const string Sheet = "/verificaciones/{VerificationId:guid}";

    public static string SheetOf(Guid verificationId) => $"/verificaciones/{verificationId}";

    /// <param name="after">Key of the last row of the page before.</param>
    public static string QueueOf(QueueView view, VerificationState? outcome = null, string? after = null)
    {
        List<string> parts = [];
        if (view != QueueView.Waiting) parts.Add($"ver={Word(view)}");
        if (outcome is { } state) parts.Add($"resultado={state}");
        if (after is not null) parts.Add($"desde={after}");
        return parts.Count == 0 ? Queue : $"{Queue}?{string.Join('&', parts)}";
    }

    public static QueueView ViewOf(string? word) => Enum.GetValues<QueueView>().FirstOrDefault(view => Word(view) == word, QueueView.Waiting);

    private static string Word(QueueView view) => view switch
    {
        QueueView.Waiting => "pendientes",
        QueueView.Mine => "mias",
        QueueView.Open => "abiertas",
        QueueView.Finished => "terminadas",
    };
}

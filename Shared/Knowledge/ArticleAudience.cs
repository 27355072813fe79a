namespace Shared.Knowledge;

/// <summary>Who may read an article.</summary>
public enum ArticleAudience
{
    /// <summary>Officials who are signed in.</summary>
    Internal = 1,

    /// <summary>Anybody, on the public help pages.</summary>
    Public,
}

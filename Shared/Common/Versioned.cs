namespace Shared.Common;

/// <summary>A row that two people may change at once: the screen sends back the version that it read.</summary>
public interface IVersioned
{
    /// <summary>Grows by one with every save; starts at 0.</summary>
    long Version { get; }
}

/// <summary>A row that belongs to one citizen; the audit names that citizen as its subject.</summary>
public interface IAboutPerson
{
    /// <summary>The citizen; null while nobody is known.</summary>
    Guid? SubjectPersonId { get; }
}

namespace Shared.Common;

/// <summary>Something that happens at one office; open screens of that office read again when it changes.</summary>
public interface IAtOffice
{
    /// <summary>The office.</summary>
    Guid OfficeId { get; }
}

namespace BackOffice.Incidents.Search;

/// <summary>A text in which all words were found.</summary>
/// <param name="Sequence">Of its incident.</param>
/// <param name="Place">Sequence × <see cref="PlacesPerIncident"/> + number of the entry; 0 for title and description.</param>
public sealed record TextHit(long Sequence, long Place)
{
    /// <summary>How many texts of one incident can be found; what is written after so many is not.</summary>
    public const int PlacesPerIncident = 4096;

    /// <summary>Number of the entry; 0 for title and description.</summary>
    public int Entry => (int)(Place % PlacesPerIncident);
}

namespace NamRo.Kernel.Indicators;

/// <summary>A group of work under one document, such as one of the 34 groups of a directive.</summary>
/// <param name="Group">The id that cases of the group carry.</param>
/// <param name="Document">The id that cases of the document carry as their basis.</param>
/// <param name="Number">Its number within the document, from 1.</param>
/// <param name="Name">Its name, as the document gives it.</param>
public sealed record TaskGroup(Guid Group, Guid Document, int Number, string Name);

/// <summary>Task groups by number and name. Implemented by the module that keeps documents, so that figures can name a group without knowing it.</summary>
public interface ITaskGroups
{
    /// <summary>Every group of one document, or of all documents, by document and number.</summary>
    Task<IReadOnlyList<TaskGroup>> ListAsync(Guid? document = null, CancellationToken cancellation = default);
}

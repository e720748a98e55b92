using System.Reflection;

namespace NamRo.Kernel.Modules;

/// <summary>The modules of this build, in the order of the arrows: kernel first.</summary>
public sealed class ModuleCatalogue(IReadOnlyList<IModule> modules)
{
    public IReadOnlyList<IModule> Modules { get; } = modules;

    public IReadOnlyList<Assembly> Assemblies { get; } = [.. modules.Select(m => m.Assembly).Distinct()];
}
